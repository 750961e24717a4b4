package io.crossing.report.web;

import io.crossing.people.Person;
import io.crossing.report.BoardReport;
import io.crossing.report.SendingBoardPage;
import io.crossing.report.ViewingBoard;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "The board page": traction, what moved, what is stuck and on whom, and what the board is asked for, as of any day. */
@Controller
class BoardPage {

    private static final int LAST_DAY = 18;

    private final ViewingBoard viewing;
    private final BoardFiles files;
    private final SendingBoardPage sending;
    private final ReportWords words;

    BoardPage(ViewingBoard viewing, BoardFiles files, SendingBoardPage sending, ReportWords words) {
        this.viewing = viewing;
        this.files = files;
        this.sending = sending;
        this.words = words;
    }

    @GetMapping("/board")
    String show(BoardParameters asked, Person reader, Locale locale, Model model) {
        BoardDays days = asked.on(viewing.today());
        LocalDate asOf = days.asOf();
        BoardReport board = viewing.at(asOf, days.since(), reader);
        model.addAllAttributes(files.values(board, reader, locale));
        model.addAttribute("today", days.today());
        model.addAttribute("day", asOf);
        model.addAttribute(
                "workingDay", sending.workingDay().map(String::valueOf).orElse(""));
        model.addAttribute("workingDays", workingDays(locale));
        model.addAttribute("query", (asOf == null ? "?" : "?asOf=" + asOf + "&") + "since=" + board.since());
        return "report/board";
    }

    private Map<String, String> workingDays(Locale locale) {
        Map<String, String> days = new LinkedHashMap<>();
        days.put("", words.say("report.board.mail.never", locale));
        for (int day = 1; day <= LAST_DAY; day++) {
            days.put(String.valueOf(day), words.say("report.board.mail.day", locale, day));
        }
        return days;
    }

    /** Chooses on which working day of each month it goes out by mail. */
    @PostMapping("/board/mail")
    String choose(
            @RequestParam(required = false) @Nullable Integer workingDay,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        sending.choose(workingDay, by);
        next.addFlashAttribute(
                "message",
                workingDay == null
                        ? words.say("report.board.mail.none", locale)
                        : words.say("report.board.mail.chosen", locale, workingDay));
        return "redirect:/board";
    }
}
