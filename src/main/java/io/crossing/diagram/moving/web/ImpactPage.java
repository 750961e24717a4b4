package io.crossing.diagram.moving.web;

import io.crossing.diagram.Change;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.Changes;
import io.crossing.diagram.moving.ForeseeingMoves;
import io.crossing.diagram.moving.ForeseeingMoves.Foreseen;
import io.crossing.diagram.moving.ForeseeingMoves.Impact;
import io.crossing.diagram.moving.MoveWords;
import io.crossing.diagram.moving.Verdict;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.DiagramsRefused;
import io.crossing.process.TimersWhenMoved;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a change would come to for the rollouts that run, before it is published. */
@Controller
class ImpactPage {

    private final Changes changes;
    private final ForeseeingMoves foreseeing;
    private final MoveLines lines;
    private final MoveWords words;
    private final People people;

    ImpactPage(Changes changes, ForeseeingMoves foreseeing, MoveLines lines, MoveWords words, People people) {
        this.changes = changes;
        this.foreseeing = foreseeing;
        this.lines = lines;
        this.words = words;
        this.people = people;
    }

    @GetMapping("/workshop/changes/{id}/impact")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "KEEP") TimersWhenMoved timers,
            @RequestParam(required = false) @Nullable Verdict verdict,
            Paging paging,
            Person reader,
            Model model) {
        Change change = changes.get(new ChangeId(id));
        model.addAttribute("change", change);
        model.addAttribute("timers", timers.name());
        model.addAttribute("timersToChoose", words.timers());
        try {
            show(foreseeing.of(change, timers, reader), change, timers, verdict, paging, reader, model);
        } catch (DiagramsRefused refused) {
            model.addAttribute("refused", refused.getMessage());
        }
        return "diagram/impact";
    }

    private void show(
            Impact impact,
            Change change,
            TimersWhenMoved timers,
            @Nullable Verdict verdict,
            Paging paging,
            Person reader,
            Model model) {
        List<Foreseen> chosen = impact.rollouts().stream()
                .filter(one -> verdict == null || one.result().verdict() == verdict)
                .toList();
        List<Foreseen> shown = chosen.stream()
                .skip((long) paging.page() * paging.size())
                .limit(paging.size())
                .toList();
        String address = "/workshop/changes/" + change.id() + "/impact?timers=" + timers;
        model.addAttribute(
                "page", Page.of(shown, paging, chosen.size()).map(one -> lines.result(one.result(), reader)));
        model.addAttribute("url", verdict == null ? address : address + "&verdict=" + verdict);
        model.addAttribute("sections", sections(impact, address, verdict));
        model.addAttribute("total", impact.rollouts().size());
        model.addAttribute(
                "people",
                people.findAll(impact.people()).values().stream()
                        .map(Person::name)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    private List<Map<String, Object>> sections(Impact impact, String address, @Nullable Verdict chosen) {
        List<Map<String, Object>> sections = new ArrayList<>();
        sections.add(section(
                "move.section.all", address, chosen == null, impact.rollouts().size()));
        for (Verdict verdict : List.of(Verdict.BLOCKED, Verdict.MAP, Verdict.CLEAN)) {
            sections.add(section("move.section." + verdict, address + "&verdict=" + verdict, chosen == verdict, (int)
                    impact.count(verdict)));
        }
        return sections;
    }

    private Map<String, Object> section(String name, String href, boolean current, int count) {
        return new HashMap<>(Map.of("name", words.say(name), "href", href, "current", current, "count", count));
    }
}
