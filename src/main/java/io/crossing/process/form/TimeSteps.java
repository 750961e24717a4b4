package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day lies on the steps that the form asks for ({@code timeInterval}). A moment is taken as it is: the steps are what a page offers,
 * and a program may have worked it out.
 */
final class TimeSteps implements FieldRule {

    private static final Pattern TIME = Pattern.compile("^\\d{2}:(\\d{2})");

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        Integer step = answer.limits().minutes();
        Integer minutes = minutes(answer.text().orElse(""));
        return step != null && minutes != null && minutes % step != 0
                ? Optional.of(Sentence.of("form.time-steps", step, Words.name(answer.field())))
                : Optional.empty();
    }

    private static @Nullable Integer minutes(String text) {
        Matcher matcher = TIME.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
