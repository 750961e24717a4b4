package io.crossing.diagram.moving.web;

import io.crossing.diagram.moving.Administrators;
import io.crossing.diagram.moving.Move;
import io.crossing.diagram.moving.MoveError.MoveUnknown;
import io.crossing.diagram.moving.MoveId;
import io.crossing.diagram.moving.Moves;
import io.crossing.diagram.moving.Verdict;
import io.crossing.people.Person;
import io.crossing.web.Paging;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves on pages: what was moved, and one with its rollouts. */
@Controller
@RequestMapping("/workshop/moves")
class MovePages {

    private final Moves moves;
    private final MoveLines lines;
    private final MappingByHand mapping;

    MovePages(Moves moves, MoveLines lines, MappingByHand mapping) {
        this.moves = moves;
        this.lines = lines;
        this.mapping = mapping;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String diagram, Paging paging, Person reader, Model model) {
        Administrators.must(reader);
        model.addAttribute(
                "page", moves.list(diagram.isBlank() ? null : diagram, paging).map(move -> lines.line(move, reader)));
        model.addAttribute("diagram", diagram);
        model.addAttribute("url", "/workshop/moves" + (diagram.isBlank() ? "" : "?diagram=" + diagram));
        return "diagram/moves";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Verdict verdict,
            Paging paging,
            Person reader,
            Model model) {
        Administrators.must(reader);
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
}
