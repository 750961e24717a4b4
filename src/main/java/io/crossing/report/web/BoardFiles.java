package io.crossing.report.web;

import io.crossing.people.Person;
import io.crossing.report.BoardReport;
import io.crossing.report.ViewingBoard;
import io.crossing.web.ValleyPicture;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The board page in each of its forms. */
@Component
class BoardFiles {

    private static final Pattern LINE = Pattern.compile("stroke-width=\"([\\d.]+)\"");
    private static final double FINER = 2.5;

    private final ViewingBoard viewing;
    private final BoardWords words;
    private final BoardMarkdown markdown;
    private final Printing printing;
    private final ValleyPicture picture;

    BoardFiles(
            ViewingBoard viewing, BoardWords words, BoardMarkdown markdown, Printing printing, ValleyPicture picture) {
        this.viewing = viewing;
        this.words = words;
        this.markdown = markdown;
        this.printing = printing;
        this.picture = picture;
    }

    String csv(BoardDays days, Person reader) {
        return BoardSheet.of(board(days, reader)).csv();
    }

    String markdown(BoardDays days, Person reader, Locale locale) {
        BoardReport board = board(days, reader);
        return markdown.of(board, words.of(board, reader.timeZone(), locale), locale);
    }

    byte[] pdf(BoardDays days, Person reader, Locale locale) {
        return printing.pdf("report/board-print", values(board(days, reader), reader, locale), locale);
    }

    private BoardReport board(BoardDays days, Person reader) {
        return viewing.at(days.asOf(), days.since(), reader);
    }

    /** What the page and its print are made with. */
    Map<String, Object> values(BoardReport board, Person reader, Locale locale) {
        BoardText text = words.of(board, reader.timeZone(), locale);
        Map<String, Object> values = new HashMap<>();
        values.put("board", board);
        values.put("text", text);
        values.put("picture", picture.large(text.piers(), locale));
        values.put("drawing", printed(picture.small(text.piers(), locale)));
        return values;
    }

    /** As wide as the page, so that each pier stands over its words, with lines as fine as in a list. */
    private static String printed(String drawing) {
        String wide = drawing.replace("width=\"160\" height=\"36\"", "width=\"695\" height=\"156\"");
        return LINE.matcher(wide)
                .replaceAll(line ->
                        String.format(Locale.ROOT, "stroke-width=\"%.2f\"", Double.parseDouble(line.group(1)) / FINER));
    }
}
