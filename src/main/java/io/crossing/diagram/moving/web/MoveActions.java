package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.Move;
import io.crossing.diagram.moving.MoveError.MoveUnknown;
import io.crossing.diagram.moving.MoveError.NotNow;
import io.crossing.diagram.moving.MoveError.OrderRefused;
import io.crossing.diagram.moving.MoveId;
import io.crossing.diagram.moving.Moves;
import io.crossing.diagram.moving.MovingRollouts;
import io.crossing.people.Person;
import io.crossing.web.FieldProblem;
import io.crossing.web.NextPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with a move from its page: carried out after a try, stopped, resumed, repeated, turned back. */
@Controller
@RequestMapping("/workshop/moves/{id}")
class MoveActions {

    private final Moves moves;
    private final MovingRollouts moving;

    MoveActions(Moves moves, MovingRollouts moving) {
        this.moves = moves;
        this.moving = moving;
    }

    @PostMapping("/carry-out")
    String carryOut(@PathVariable UUID id, Person by, RedirectAttributes redirect) {
        Move tried = moves.find(new MoveId(id)).orElseThrow(MoveUnknown::new);
        return done(id, redirect, () -> moving.carryOut(by, tried.id()));
    }

    @PostMapping("/stop")
    String stop(@PathVariable UUID id, Person by, RedirectAttributes redirect) {
        return done(id, redirect, () -> moving.stop(by, new MoveId(id)));
    }

    @PostMapping("/resume")
    String resume(@PathVariable UUID id, Person by, RedirectAttributes redirect) {
        return done(id, redirect, () -> moving.resume(by, new MoveId(id)));
    }

    @PostMapping("/retry")
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

    @PostMapping("/back")
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
}
