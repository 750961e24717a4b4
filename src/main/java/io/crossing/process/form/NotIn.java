package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.List;
import java.util.Optional;

/** An answer is not in a list of the data, for instance nobody of the pilot team. */
final class NotIn implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        String key = answer.field().property(FieldProperty.NOT_IN).orElse(null);
        if (key == null) {
            return Optional.empty();
        }
        List<Option> excluded = Options.inData(answer.scope().find(key));
        boolean found = excluded != null
                && answer.each().stream()
                        .anyMatch(
                                value -> excluded.stream().anyMatch(option -> PlainNumber.same(option.value(), value)));
        return found ? Optional.of(Sentence.of("form.not-in", Words.name(answer.field()))) : Optional.empty();
    }
}
