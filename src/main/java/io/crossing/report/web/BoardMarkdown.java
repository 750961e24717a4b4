package io.crossing.report.web;

import io.crossing.report.BoardReport;
import io.crossing.report.BoardReport.Numbers;
import io.crossing.web.ValleyPicture;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A board page as Markdown, to be put into a mail, a wiki or a minute. */
@Component
class BoardMarkdown {

    private final ReportWords words;
    private final ValleyPicture picture;

    BoardMarkdown(ReportWords words, ValleyPicture picture) {
        this.words = words;
        this.picture = picture;
    }

    String of(BoardReport board, BoardText text, Locale locale) {
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(words.say("report.board.title", locale))
                .append(", ")
                .append(text.asOf());
        page.append("\n\n")
                .append(words.say("report.board.compared", locale, text.since()))
                .append("\n\n");
        numbers(board, locale, page);
        page.append('\n')
                .append(Sheet.escaped(picture.text(text.piers(), locale)))
                .append("\n\n")
                .append(Sheet.escaped(text.curve()))
                .append("\n");
        head("report.board.activation", locale, page);
        text.activation()
                .forEach(bar -> page.append("- ")
                        .append(bar.name())
                        .append(": **")
                        .append(bar.percent())
                        .append(" %** (")
                        .append(bar.people())
                        .append("; ")
                        .append(bar.before())
                        .append(")\n"));
        none(text.activation(), locale, page);
        lines("report.board.asks", text.asks(), locale, page);
        lines("report.board.stuck", text.stuck(), locale, page);
        lines("report.board.moved", text.moved(), locale, page);
        lines("report.board.stops", text.stops(), locale, page);
        lines("report.board.expected", text.expected(), locale, page);
        page.append('\n').append(Sheet.escaped(text.calibration())).append('\n');
        return page.toString();
    }

    private void numbers(BoardReport board, Locale locale, StringBuilder page) {
        Numbers now = board.now();
        Numbers before = board.before();
        page.append("| | ").append(words.say("report.board.now", locale)).append(" | ");
        page.append(words.say("report.board.before", locale)).append(" |\n| --- | --- | --- |\n");
        number("underWay", now.underWay(), before.underWay(), locale, page);
        number("late", now.late(), before.late(), locale, page);
        number("onHold", now.onHold(), before.onHold(), locale, page);
        number("across", now.across(), before.across(), locale, page);
        number("stopped", now.stopped(), before.stopped(), locale, page);
        number("started", now.started(), before.started(), locale, page);
    }

    private void number(String key, long now, long before, Locale locale, StringBuilder page) {
        page.append("| ")
                .append(words.say("report.board.number." + key, locale))
                .append(" | ");
        page.append(now).append(" | ").append(before).append(" |\n");
    }

    private void head(String key, Locale locale, StringBuilder page) {
        page.append("\n## ").append(words.say(key, locale)).append("\n\n");
    }

    private void lines(String key, List<BoardText.Line> lines, Locale locale, StringBuilder page) {
        head(key, locale, page);
        lines.forEach(line -> page.append("- **")
                .append(Sheet.escaped(line.name()))
                .append("**: ")
                .append(Sheet.escaped(line.what()))
                .append(line.more().isEmpty() ? "" : " (" + Sheet.escaped(line.more()) + ")")
                .append('\n'));
        none(lines, locale, page);
    }

    private void none(List<?> lines, Locale locale, StringBuilder page) {
        if (lines.isEmpty()) {
            page.append(words.say("report.board.none", locale)).append('\n');
        }
    }
}
