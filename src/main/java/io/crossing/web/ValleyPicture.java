package io.crossing.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The product's picture: a rollout is a line across a valley, its stages are the piers. What is crossed is solid, where it stands is
 * marked, what is late sags. The drawing carries its colours in attributes, which mail clients keep, and classes, by which a page's theme
 * recolours it. In a template: {@code th:utext="${@valleyPicture.small(piers)}"}; all names in it are escaped.
 */
@Component
public class ValleyPicture {

    private final ValleyWords words;

    ValleyPicture(ValleyWords words) {
        this.words = words;
    }

    /** A picture for rows of a list, in the reader's language. */
    public String small(List<Pier> piers) {
        return small(piers, LocaleContextHolder.getLocale());
    }

    /** A picture of 160 by 36 pixels for lists and mails, with its words inside for screen readers. */
    public String small(List<Pier> piers, Locale locale) {
        return ValleyDrawing.small(piers).svg(words.title(piers, locale), words.all(piers, locale));
    }

    /** A picture for a page, in the reader's language. */
    public String large(List<Pier> piers) {
        return large(piers, LocaleContextHolder.getLocale());
    }

    /** A figure as wide as its place, with the stages in words under their piers, or one below the other where it is narrow. */
    public String large(List<Pier> piers, Locale locale) {
        String drawing = ValleyDrawing.large(piers).svg(words.title(piers, locale), "");
        return "<figure class=\"valley\" style=\"--piers:" + piers.size() + "\">" + drawing
                + ValleyStages.list(piers, words, locale) + "</figure>";
    }

    /** The same in one sentence, for plain text. */
    public String text(List<Pier> piers, Locale locale) {
        return words.title(piers, locale);
    }

    /** A stage as a pier of the bridge. */
    public record Pier(String name, State state, boolean late) {}

    /** How far a stage is. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD,
        SKIPPED
    }
}
