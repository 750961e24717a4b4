package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Optional;

/** Text is as long as the form wants it, and never longer than a record can hold. */
final class TextLength implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        Integer min = answer.limits().minLength();
        Integer max = answer.limits().maxLength();
        int most = max == null ? Limits.LONGEST_TEXT : Math.min(max, Limits.LONGEST_TEXT);
        int length = answer.text().map(String::length).orElse(0);
        if (length > most) {
            return Optional.of(Sentence.of(
                    "form.shorten", Words.name(answer.field()), String.valueOf(most), String.valueOf(length)));
        }
        if (min != null && answer.text().isPresent() && length < min) {
            return Optional.of(Sentence.of(
                    "form.longer", String.valueOf(min), Words.name(answer.field()), String.valueOf(length)));
        }
        return Optional.empty();
    }
}
