package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads several choices out of the options, each once. */
final class ChoicesReader implements ValueReader {

    @Override
    public Reading read(Answer answer) {
        if (!(answer.value() instanceof List<?> values)) {
            return Reading.wrong(answer, Sentence.of("form.choices"));
        }
        if (values.size() > Limits.MOST_ROWS) {
            return Reading.wrong(answer, Sentence.of("form.choices.most", Limits.MOST_ROWS));
        }
        Options options = Options.of(answer.field(), answer.context());
        Set<Object> chosen = new LinkedHashSet<>();
        for (Object value : values) {
            Reading reading = ChoiceReader.chosen(answer, value == null ? "" : value, options);
            if (!(reading instanceof Reading.Read read)) {
                return reading;
            }
            chosen.add(read.value());
        }
        return new Reading.Read(List.copyOf(chosen));
    }
}
