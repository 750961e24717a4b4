package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.Administrators;
import io.crossing.diagram.moving.Move;
import io.crossing.diagram.moving.MoveEntries;
import io.crossing.diagram.moving.MoveError.DiagramUnknown;
import io.crossing.diagram.moving.MoveError.OrderRefused;
import io.crossing.diagram.moving.MoveWords;
import io.crossing.diagram.moving.MovingRollouts;
import io.crossing.people.Person;
import io.crossing.process.RunMoves;
import io.crossing.web.FieldProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A move is ordered: from which version to which, what becomes of the dates, and why. */
@Controller
@RequestMapping("/workshop/moves")
class NewMovePage {

    private static final String USUAL = "PilotToScale";

    private final MovingRollouts moving;
    private final RunMoves runs;
    private final MoveWords words;

    NewMovePage(MovingRollouts moving, RunMoves runs, MoveWords words) {
        this.moving = moving;
        this.runs = runs;
        this.words = words;
    }

    @GetMapping("/new")
    String fresh(
            @RequestParam(defaultValue = USUAL) String diagram,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Person reader,
            Model model) {
        Administrators.must(reader);
        SortedMap<Integer, Integer> versions = versions(diagram);
        int newest = versions.lastKey();
        int fullest = versions.entrySet().stream()
                .filter(version -> version.getKey() != newest)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(newest);
        return form(
                diagram,
                Map.of(
                        "from",
                        String.valueOf(from == null ? fullest : from),
                        "to",
                        String.valueOf(to == null ? newest : to)),
                Map.of(),
                model);
    }

    @PostMapping
    String start(
            @RequestParam String diagram,
            @RequestParam Map<String, String> fields,
            Person by,
            Model model,
            HttpServletResponse response) {
        try {
            Move move = moving.start(by, diagram, entries(fields));
            return "redirect:/workshop/moves/" + move.id();
        } catch (OrderRefused refused) {
            Map<String, String> problems = new HashMap<>();
            for (FieldProblem problem : refused.problems()) {
                problems.putIfAbsent(problem.field(), problem.message());
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(diagram, fields, problems, model);
        }
    }

    private static MoveEntries entries(Map<String, String> fields) {
        return new MoveEntries(
                number(fields.get("from")),
                number(fields.get("to")),
                Map.of(),
                fields.get("timers"),
                Map.of(),
                !"move".equals(fields.get("do")),
                null,
                fields.get("reason"));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    private String form(String diagram, Map<String, String> fields, Map<String, String> problems, Model model) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions(diagram)
                .forEach((version, count) ->
                        versions.put(String.valueOf(version), words.say("move.version", version, count)));
        model.addAttribute("diagram", diagram);
        model.addAttribute("versions", versions);
        model.addAttribute("timers", words.timers());
        model.addAttribute("fields", fields);
        model.addAttribute("problems", problems);
        return "diagram/move-new";
    }

    private SortedMap<Integer, Integer> versions(String diagram) {
        SortedMap<Integer, Integer> versions = runs.versions(diagram);
        if (versions.isEmpty()) {
            throw new DiagramUnknown(diagram);
        }
        return versions;
    }
}
