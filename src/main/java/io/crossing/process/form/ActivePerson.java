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
                .filter(person -> !answer.context().isActivePerson().test(String.valueOf(person)))
                .findFirst()
                .map(person -> Words.quoted(person) + " cannot be given work; name somebody with an account for "
                        + Words.quoted(answer.field()) + ".");
    }
}
