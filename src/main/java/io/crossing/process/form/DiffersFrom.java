package io.crossing.process.form;

import java.util.Optional;

/** An answer is another than the one it must differ from, for instance a deputy other than the owner. */
final class DiffersFrom implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        String keys = answer.field().property(FieldProperty.DIFFERS_FROM).orElse("");
        boolean same = Words.of(keys).stream()
                .anyMatch(key -> answer.each().stream()
                        .anyMatch(
                                value -> PlainNumber.same(value, answer.scope().find(key))));
        return same
                ? Optional.of("Choose somebody or something else for " + Words.quoted(answer.field())
                        + "; this is named already.")
                : Optional.empty();
    }
}
