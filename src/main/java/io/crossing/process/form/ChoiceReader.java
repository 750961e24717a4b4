package io.crossing.process.form;

import java.util.Optional;

/** Reads one choice out of the options. */
final class ChoiceReader implements ValueReader {

    @Override
    public Reading read(Answer answer) {
        return chosen(answer, answer.value(), Options.of(answer.field(), answer.context()));
    }

    /** One choice; where the data has no list of people or teams, the rule for them decides alone. */
    static Reading chosen(Answer answer, Object value, Options options) {
        boolean known =
                answer.field().has(FieldProperty.PERSON) || answer.field().has(FieldProperty.TEAM);
        if (options.known().isEmpty() && known && value instanceof String) {
            return new Reading.Read(value);
        }
        Optional<Object> option = options.find(value);
        return option.<Reading>map(Reading.Read::new)
                .orElseGet(() ->
                        Reading.wrong(answer, Words.quoted(value) + " cannot be chosen; choose one that is offered."));
    }
}
