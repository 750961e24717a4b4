package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Optional;

/** Reads one choice out of the options. */
final class ChoiceReader implements ValueReader {

    @Override
    public Reading read(Answer answer) {
        return chosen(answer, answer.value(), Options.of(answer.field(), answer.context()));
    }

    /**
     * One choice; for people, and where the data has no list of teams, the rule for them decides alone: a list of people holds those that a
     * form begins with, not everybody who can be chosen.
     */
    static Reading chosen(Answer answer, Object value, Options options) {
        boolean person = answer.field().has(FieldProperty.PERSON);
        boolean team = answer.field().has(FieldProperty.TEAM) && options.known().isEmpty();
        if ((person || team) && value instanceof String) {
            return new Reading.Read(value);
        }
        Optional<Object> option = options.find(value);
        return option.<Reading>map(Reading.Read::new)
                .orElseGet(() -> Reading.wrong(answer, Sentence.of("form.not-offered", Words.cut(value))));
    }
}
