package io.crossing.process.form;

import java.util.Optional;

/** Text is as long as the form wants it, and never longer than a record can hold. */
final class TextLength implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        Integer min = answer.limits().minLength();
        Integer max = answer.limits().maxLength();
        int most = max == null ? Limits.LONGEST_TEXT : Math.min(max, Limits.LONGEST_TEXT);
        int length = answer.text().map(String::length).orElse(0);
        if (length > most) {
            return Optional.of(
                    "Shorten " + Words.quoted(answer.field()) + " to " + most + " characters; it has " + length + ".");
        }
        if (min != null && answer.text().isPresent() && length < min) {
            return Optional.of("Write at least " + min + " characters for " + Words.quoted(answer.field()) + "; it has "
                    + length + ".");
        }
        return Optional.empty();
    }
}
