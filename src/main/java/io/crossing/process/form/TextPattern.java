package io.crossing.process.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** Text matches the form's regular expression, as in the browser anywhere in it unless the expression has anchors. */
final class TextPattern implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        Pattern pattern = answer.limits().pattern();
        if (pattern == null
                || answer.text().isEmpty()
                || matches(pattern, answer.text().get())) {
            return Optional.empty();
        }
        String message = answer.limits().patternMessage();
        return Optional.of(
                message == null
                        ? Words.quoted(answer.field()) + " must match " + Words.quoted(pattern) + "."
                        : message);
    }

    private static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new PatientText(text)).find();
        } catch (PatientText.OutOfPatience e) {
            return false;
        }
    }
}
