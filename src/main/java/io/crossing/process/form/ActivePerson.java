package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Optional;

/** Whoever is named can be given work. */
final class ActivePerson implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        if (!answer.field().has(FieldProperty.PERSON)) {
            return Optional.empty();
        }
        return answer.each().stream()
                .filter(person -> !isKnown(String.valueOf(person), answer))
                .findFirst()
                .map(person -> Sentence.of("form.no-account", Words.cut(person), Words.name(answer.field())));
    }

    /** Where a team may stand as well as a person, either will do. */
    private static boolean isKnown(String id, Answer answer) {
        return answer.context().isActivePerson().test(id)
                || answer.field().has(FieldProperty.TEAM)
                        && answer.context().isTeamInScope().test(id);
    }
}
