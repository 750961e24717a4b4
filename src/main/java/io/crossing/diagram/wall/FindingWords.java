package io.crossing.diagram.wall;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a finding in words: what was found, and what to use instead. */
@Component
public class FindingWords {

    private final MessageSource messages;

    FindingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What was found. */
    public String message(Finding finding, Locale locale) {
        String code = "wall." + finding.rule().code();
        return text(code, finding, locale, finding.rule().code() + " " + finding.details());
    }

    /** What to use instead: of what was refused where there is something to say about it, else of the rule. */
    public String help(Finding finding, Locale locale) {
        String subject = finding.subject().replaceAll(".*[:}]", "");
        String general = text("wall." + finding.rule().code() + ".help", finding, locale, "");
        boolean named = finding.rule() == Rule.ELEMENT || finding.rule() == Rule.ATTRIBUTE;
        return named ? text("wall.instead." + subject, finding, locale, general) : general;
    }

    private String text(String code, Finding finding, Locale locale, String otherwise) {
        String text = messages.getMessage(code, finding.details().toArray(), otherwise, locale);
        return text == null ? otherwise : text;
    }
}
