package io.crossing.process.form;

import java.util.Optional;

/** A part is not more than its whole: of 14 people no 15 came. */
final class NotMoreThan implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        return answer.field()
                .property(FieldProperty.NOT_MORE_THAN)
                .flatMap(key -> PlainNumber.exact(answer.scope().find(key)))
                .filter(most -> answer.number()
                        .filter(number -> number.compareTo(most) > 0)
                        .isPresent())
                .map(most -> "Give at most " + most.toPlainString() + " for " + Words.quoted(answer.field())
                        + ", or correct the number it is a part of.");
    }
}
