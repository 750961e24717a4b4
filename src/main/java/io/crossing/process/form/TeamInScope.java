package io.crossing.process.form;

import java.util.Optional;

/** Whichever team is named is one that the rollout still reaches. */
final class TeamInScope implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        if (!answer.field().has(FieldProperty.TEAM) || answer.field().has(FieldProperty.PERSON)) {
            return Optional.empty();
        }
        return answer.each().stream()
                .filter(team -> !answer.context().isTeamInScope().test(String.valueOf(team)))
                .findFirst()
                .map(team -> Words.quoted(team) + " is not a team of this rollout; choose another for "
                        + Words.quoted(answer.field()) + ".");
    }
}
