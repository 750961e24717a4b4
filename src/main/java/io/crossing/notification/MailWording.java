package io.crossing.notification;

import io.crossing.people.Person;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what mails say in the language of their reader. */
@Component
class MailWording {

    private static final String PREFIX = "notification.";

    private final MessageSource messages;

    MailWording(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key without {@code notification.} */
    String say(Person reader, String key, Object... values) {
        return of(reader.mailLanguage(), PREFIX + key, values);
    }

    /** @param key the whole key */
    String of(Locale language, String key, Object... values) {
        return messages.getMessage(key, values, language);
    }

    MessageSource messages() {
        return messages;
    }
}
