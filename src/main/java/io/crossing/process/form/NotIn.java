package io.crossing.process.form;

import java.util.List;
import java.util.Optional;

/** An answer is not in a list of the data, for instance nobody of the pilot team. */
final class NotIn implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        String key = answer.field().property(FieldProperty.NOT_IN).orElse(null);
        if (key == null) {
            return Optional.empty();
        }
        List<Option> excluded = Options.inData(answer.scope().find(key));
        boolean found = excluded != null
                && answer.each().stream()
                        .anyMatch(
                                value -> excluded.stream().anyMatch(option -> PlainNumber.same(option.value(), value)));
        return found
                ? Optional.of("Choose another for " + Words.quoted(answer.field()) + "; this one is excluded here.")
                : Optional.empty();
    }
}
