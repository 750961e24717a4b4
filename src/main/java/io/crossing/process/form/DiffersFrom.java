package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Optional;

/** An answer is another than the one it must differ from, for instance a deputy other than the owner. */
final class DiffersFrom implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        String keys = answer.field().property(FieldProperty.DIFFERS_FROM).orElse("");
        boolean same = Words.of(keys).stream()
                .anyMatch(key -> answer.each().stream()
                        .anyMatch(
                                value -> PlainNumber.same(value, answer.scope().find(key))));
        return same ? Optional.of(Sentence.of("form.differs", Words.name(answer.field()))) : Optional.empty();
    }
}
