package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.Move;
import io.crossing.diagram.moving.MoveEntries;
import io.crossing.diagram.moving.MoveError.MoveUnknown;
import io.crossing.diagram.moving.MoveError.NotAnAdministrator;
import io.crossing.diagram.moving.MoveError.NotNow;
import io.crossing.diagram.moving.MoveError.OrderRefused;
import io.crossing.diagram.moving.MoveId;
import io.crossing.diagram.moving.MoveWords;
import io.crossing.diagram.moving.Moves;
import io.crossing.diagram.moving.MovingRollouts;
import io.crossing.diagram.moving.Verdict;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.RunMoves;
import io.crossing.process.TimersWhenMoved;
import io.crossing.web.FieldProblem;
import io.crossing.web.NextPage;
import io.crossing.web.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves on pages: what was moved, a new one, and one with its rollouts. */
@Controller
@RequestMapping("/workshop/moves")
class MovePages {

    private static final String USUAL = "PilotToScale";

    private final Moves moves;
    private final MovingRollouts moving;
    private final RunMoves runs;
    private final MoveWords words;
    private final MoveLines lines;
    private final MappingByHand mapping;

    MovePages(
            Moves moves,
            MovingRollouts moving,
            RunMoves runs,
            MoveWords words,
            MoveLines lines,
            MappingByHand mapping) {
        this.moves = moves;
        this.moving = moving;
        this.runs = runs;
        this.words = words;
        this.lines = lines;
        this.mapping = mapping;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String diagram, Paging paging, Person reader, Model model) {
        must(reader);
        model.addAttribute(
                "page", moves.list(diagram.isBlank() ? null : diagram, paging).map(move -> lines.line(move, reader)));
        model.addAttribute("diagram", diagram);
        model.addAttribute("url", "/workshop/moves" + (diagram.isBlank() ? "" : "?diagram=" + diagram));
        return "diagram/moves";
    }

    @GetMapping("/new")
    String fresh(
            @RequestParam(defaultValue = USUAL) String diagram,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            Person reader,
            Model model) {
        must(reader);
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
        Map<String, String> timers = new LinkedHashMap<>();
        for (TimersWhenMoved one : TimersWhenMoved.values()) {
            timers.put(one.name(), words.say("move.timers." + one));
        }
        model.addAttribute("diagram", diagram);
        model.addAttribute("versions", versions);
        model.addAttribute("timers", timers);
        model.addAttribute("fields", fields);
        model.addAttribute("problems", problems);
        return "diagram/move-new";
    }

    private SortedMap<Integer, Integer> versions(String diagram) {
        SortedMap<Integer, Integer> versions = runs.versions(diagram);
        if (versions.isEmpty()) {
            throw new io.crossing.diagram.moving.MoveError.DiagramUnknown(diagram);
        }
        return versions;
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Verdict verdict,
            Paging paging,
            Person reader,
            Model model) {
        must(reader);
        Move move = moves.find(new MoveId(id)).orElseThrow(MoveUnknown::new);
        model.addAttribute("move", lines.line(move, reader));
        model.addAttribute(
                "page", moves.results(move.id(), verdict, paging).map(result -> lines.result(result, reader)));
        model.addAttribute("verdict", verdict);
        model.addAttribute("url", "/workshop/moves/" + id + (verdict == null ? "" : "?verdict=" + verdict));
        model.addAttribute("sections", lines.sections(move, verdict));
        model.addAttribute("mapped", mapping.of(move));
        return "diagram/move";
    }

    @PostMapping("/{id}/carry-out")
    String carryOut(@PathVariable UUID id, Person by, RedirectAttributes redirect) {
        Move tried = moves.find(new MoveId(id)).orElseThrow(MoveUnknown::new);
        return done(id, redirect, () -> moving.carryOut(by, tried.id()));
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable UUID id, Person by, RedirectAttributes redirect) {
        return done(id, redirect, () -> moving.stop(by, new MoveId(id)));
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable UUID id, Person by, RedirectAttributes redirect) {
        return done(id, redirect, () -> moving.resume(by, new MoveId(id)));
    }

    @PostMapping("/{id}/retry")
    String retry(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Person by,
            RedirectAttributes redirect) {
        Map<String, @Nullable String> mapping = new HashMap<>();
        fields.forEach((field, values) -> {
            if (field.startsWith("map.") && !values.isEmpty()) {
                mapping.put(field.substring("map.".length()), values.get(0));
            }
        });
        return done(id, redirect, () -> moving.retry(by, new MoveId(id), mapping));
    }

    @PostMapping("/{id}/back")
    String back(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "do", defaultValue = "try") String act,
            Person by,
            RedirectAttributes redirect) {
        return done(id, redirect, () -> moving.back(by, new MoveId(id), !act.equals("move"), reason));
    }

    private String done(UUID id, RedirectAttributes redirect, Supplier<Move> act) {
        try {
            return "redirect:/workshop/moves/" + act.get().id();
        } catch (NotNow refused) {
            return problem(id, redirect, refused.in(LocaleContextHolder.getLocale()));
        } catch (OrderRefused refused) {
            return problem(id, redirect, String.join(" ", messages(refused)));
        }
    }

    private static List<String> messages(OrderRefused refused) {
        return refused.problems().stream().map(FieldProblem::message).toList();
    }

    private static String problem(UUID id, RedirectAttributes redirect, String message) {
        NextPage.refuses(redirect, message);
        return "redirect:/workshop/moves/" + id;
    }

    private static void must(Person reader) {
        if (!reader.is(Role.PROCESS_ADMIN)) {
            throw new NotAnAdministrator();
        }
    }
}
