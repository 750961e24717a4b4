package io.crossing.report.web;

import io.crossing.people.Person;
import io.crossing.report.BoardReport;
import io.crossing.report.ViewingBoard;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "The board page": traction, what moved, what is stuck and on whom, and what the board is asked for, as of any day. */
@Controller
class BoardPage {

    private final ViewingBoard viewing;
    private final BoardFiles files;

    BoardPage(ViewingBoard viewing, BoardFiles files) {
        this.viewing = viewing;
        this.files = files;
    }

    @GetMapping("/board")
    String show(BoardParameters asked, Person reader, Locale locale, Model model) {
        LocalDate today = viewing.today();
        @Nullable LocalDate asOf = asked.day(today);
        @Nullable LocalDate since = asked.compared(today);
        BoardReport board = viewing.at(asOf, since, reader);
        model.addAllAttributes(files.values(board, reader, locale));
        model.addAttribute("today", today);
        model.addAttribute("day", asOf);
        model.addAttribute("query", (asOf == null ? "?" : "?asOf=" + asOf + "&") + "since=" + board.since());
        return "report/board";
    }
}
