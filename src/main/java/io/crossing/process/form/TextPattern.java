package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text matches the form's regular expression, as in the browser anywhere in it unless the expression has anchors. */
final class TextPattern implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        Pattern pattern = answer.limits().pattern();
        if (pattern == null
                || answer.text().isEmpty()
                || matches(pattern, answer.text().get())) {
            return Optional.empty();
        }
        String message = answer.limits().patternMessage();
        return Optional.of(
                message == null
                        ? Sentence.of("form.pattern", Words.name(answer.field()), Words.cut(pattern))
                        : Sentence.of("form.as-said", message));
    }

    /** What takes too long, or lies too deep in itself for a long text, does not match. */
    private static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new PatientText(text)).find();
        } catch (PatientText.OutOfPatience | StackOverflowError e) {
            return false;
        }
    }
}
