package io.crossing.process.form;

import java.util.Optional;

/** Whoever is named can be given work. */
final class ActivePerson implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        if (!answer.field().has(FieldProperty.PERSON)) {
            return Optional.empty();
        }
        return answer.each().stream()
                .filter(person -> !isKnown(String.valueOf(person), answer))
                .findFirst()
                .map(person -> Words.quoted(person) + " cannot be given work; name somebody with an account for "
                        + Words.quoted(answer.field()) + ".");
    }

    /** Where a team may stand as well as a person, either will do. */
    private static boolean isKnown(String id, Answer answer) {
        return answer.context().isActivePerson().test(id)
                || answer.field().has(FieldProperty.TEAM)
                        && answer.context().isTeamInScope().test(id);
    }
}
