package io.crossing.stall;

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

    /** For the history, which everybody reads in one language. */
    String line(Occasion occasion) {
        return occasion.by() == null ? "A stall was noticed: " + say(occasion, Locale.ENGLISH) : "Asked why it stalls.";
    }
}
