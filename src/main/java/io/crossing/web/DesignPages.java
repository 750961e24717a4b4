package io.crossing.web;

import io.crossing.web.ValleyPicture.Pier;
import io.crossing.web.ValleyPicture.State;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every part of the design system on one page, for developers. */
@Controller
class DesignPages {

    @GetMapping("/design")
    String design(Model model) {
        model.addAttribute("onTime", piers(false));
        model.addAttribute("late", piers(true));
        model.addAttribute(
                "over",
                piers(false).stream()
                        .map(pier -> new Pier(pier.name(), State.DONE, false))
                        .toList());
        model.addAttribute(
                "list", new Page<>(List.of("Invoice triage", "Contract search", "Shift planning"), 1, 25, 78));
        model.addAttribute("areas", Map.of("legal", "Legal", "finance", "Finance"));
        model.addAttribute("facts", Map.of("Form", "data-form", "Diagram", "data-diagram"));
        model.addAttribute(
                "steps",
                List.of(
                        Map.of("name", "Name the owner", "state", "done"),
                        Map.of("name", "Accept ownership", "state", "now"),
                        Map.of("name", "Name a deputy", "state", "ahead")));
        model.addAttribute(
                "problem",
                Problems.of(
                        HttpStatus.CONFLICT,
                        "worklist",
                        "already-claimed",
                        "Tara has this one",
                        "Tara claimed it a moment ago. Choose another, or ask her to hand it over."));
        return "layout/design";
    }

    private static List<Pier> piers(boolean late) {
        List<String> names = List.of(
                "Mandate",
                "Ownership",
                "Readiness",
                "Documentation",
                "Involvement",
                "Quality",
                "Handoff",
                "Scale",
                "Embedding");
        return names.stream()
                .map(name -> new Pier(name, state(names.indexOf(name)), late && name.equals("Documentation")))
                .toList();
    }

    private static State state(int stage) {
        if (stage == 1) {
            return State.SKIPPED;
        }
        return stage < 3 ? State.DONE : stage == 3 ? State.CURRENT : State.AHEAD;
    }
}
