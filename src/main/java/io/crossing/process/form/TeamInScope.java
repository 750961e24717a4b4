package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.Optional;

/** Whichever team is named is one that the rollout still reaches. */
final class TeamInScope implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        if (!answer.field().has(FieldProperty.TEAM) || answer.field().has(FieldProperty.PERSON)) {
            return Optional.empty();
        }
        return answer.each().stream()
                .filter(team -> !answer.context().isTeamInScope().test(String.valueOf(team)))
                .findFirst()
                .map(team -> Sentence.of("form.no-team", Words.cut(team), Words.name(answer.field())));
    }
}
