package io.crossing.rollout.step;

import io.crossing.process.RolloutId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.PracticeFact;
import io.crossing.rollout.PracticeFact.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Facts about practices with a link to the evidence that they rest on, or to all of it where there is none. */
@Component
class CitedFacts {

    private final Evidences evidences;

    CitedFacts(Evidences evidences) {
        this.evidences = evidences;
    }

    /** A fact that rests on this evidence. */
    PracticeFact of(Kind kind, Evidence evidence, Object... arguments) {
        return new PracticeFact(kind, words(arguments), evidence.at(), GapsAmongPeople.link(evidence));
    }

    /** A fact that rests on the newest evidence of a form. */
    PracticeFact of(Kind kind, RolloutId rollout, String form, Object... arguments) {
        return evidences
                .latest(rollout, form, null)
                .map(evidence -> of(kind, evidence, arguments))
                .orElseGet(() -> without(kind, rollout, arguments));
    }

    /** A fact that something is not there. */
    PracticeFact without(Kind kind, RolloutId rollout, @Nullable Object... arguments) {
        return new PracticeFact(kind, words(arguments), null, "/rollouts/" + rollout + "/evidence");
    }

    private static List<String> words(@Nullable Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
