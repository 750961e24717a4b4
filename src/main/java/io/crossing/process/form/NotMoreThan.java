package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Optional;

/** A part is not more than its whole: of 14 people no 15 came. */
final class NotMoreThan implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        return answer.field()
                .property(FieldProperty.NOT_MORE_THAN)
                .flatMap(key -> PlainNumber.exact(answer.scope().find(key)))
                .filter(most -> answer.number()
                        .filter(number -> number.compareTo(most) > 0)
                        .isPresent())
                .map(most -> Sentence.of("form.not-more", most.toPlainString(), Words.name(answer.field())));
    }
}
