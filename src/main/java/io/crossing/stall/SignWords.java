package io.crossing.stall;

import io.crossing.process.Sentence;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says for what a rollout is diagnosed; a sign that an admin added to the table is said in the table's own word. */
@Component
public class SignWords {

    private static final String SIGN = "stall.sign.";

    private final MessageSource messages;

    SignWords(MessageSource messages) {
        this.messages = messages;
    }

    /** In a reader's language. */
    public String say(Occasion occasion, Locale locale) {
        String said =
                messages.getMessage(SIGN + occasion.sign(), new Object[] {occasion.figure()}, occasion.sign(), locale);
        return said == null ? occasion.sign() : said;
    }

    /** For the history. */
    Sentence line(Occasion occasion) {
        Sentence sign = Sentence.of(SIGN + occasion.sign(), occasion.figure());
        return occasion.by() == null
                ? Sentence.of("history.stall.noticed", sign.known() ? sign : occasion.sign())
                : Sentence.of("history.stall.called");
    }
}
