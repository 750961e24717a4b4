package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text is an address or a number that mail or a telephone would take. */
final class TextFormat implements FieldRule {

    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?){0,8}");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9]\\d{5,24}");

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        String format = String.valueOf(answer.limits().format());
        String text = answer.text().orElse("");
        if (format.equals("email") && !EMAIL.matcher(text).matches()) {
            return Optional.of(Sentence.of("form.email", Words.name(answer.field())));
        }
        if (format.equals("phone") && !PHONE.matcher(text).matches()) {
            return Optional.of(Sentence.of("form.phone", Words.name(answer.field())));
        }
        return Optional.empty();
    }
}
