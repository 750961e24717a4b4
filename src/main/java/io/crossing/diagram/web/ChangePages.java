package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Change;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.Changes;
import io.crossing.diagram.DescribingChange;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.people.Person;
import io.crossing.web.FieldProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A change: which drafts go together, and what for. */
@Controller
@RequestMapping("/workshop/changes/{id}")
class ChangePages {

    private final Changes changes;
    private final DiagramDrafts drafts;
    private final DescribingChange describing;
    private final WorkshopWords words;

    ChangePages(Changes changes, DiagramDrafts drafts, DescribingChange describing, WorkshopWords words) {
        this.changes = changes;
        this.drafts = drafts;
        this.describing = describing;
        this.words = words;
    }

    /** A draft of the change. */
    record Line(String file, String kind, int baseVersion, String saved) {}

    @GetMapping
    String show(@PathVariable UUID id, Person reader, Model model) {
        Admins.must(reader);
        Change change = changes.get(new ChangeId(id));
        return page(change, change.name(), change.note(), Map.of(), reader, model);
    }

    @PostMapping
    String describe(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String note,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<FieldProblem> wrong = describing.describe(by, new ChangeId(id), name, note);
        if (wrong.isEmpty()) {
            redirect.addFlashAttribute("message", words.say("workshop.change.described"));
            return "redirect:/workshop/changes/" + id;
        }
        Map<String, String> problems = new LinkedHashMap<>();
        wrong.forEach(problem -> problems.put(problem.field(), words.say(problem.message())));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(changes.get(new ChangeId(id)), name, note, problems, by, model);
    }

    private String page(
            Change change, String name, String note, Map<String, String> problems, Person reader, Model model) {
        model.addAttribute("change", change);
        model.addAttribute("name", name);
        model.addAttribute("note", note);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "begun",
                words.say(
                        "workshop.change.begun", words.name(change.begunBy()), words.moment(change.begunAt(), reader)));
        model.addAttribute(
                "drafts",
                drafts.of(change).stream()
                        .map(draft -> new Line(
                                draft.key().file(),
                                words.say("workshop.kind." + draft.key().kind().code()),
                                draft.baseVersion(),
                                words.say(
                                        "workshop.draft.by",
                                        words.name(draft.savedBy()),
                                        words.moment(draft.savedAt(), reader))))
                        .toList());
        return "workshop/change";
    }
}
