package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.rollout.Gap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a brief is made of.
 *
 * @param before the escalation about the same stage whose answer was not enough; absent where there is none
 * @param waiting what the stage waits for, the longest first
 * @param gaps what was skipped; nothing once it is over
 * @param nextTo who is told on the next rung, by the absences planned now; absent after the last
 * @param held when the rollout is on hold: no rung comes until it goes on
 * @param names what people are called
 * @param at now, or when the escalation was over
 */
record BriefFacts(
        Escalation escalation,
        String rolloutName,
        @Nullable Escalation before,
        List<WaitingFor> waiting,
        List<Gap> gaps,
        @Nullable Told nextTo,
        boolean held,
        Map<PersonId, String> names,
        Instant at) {

    String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }
}
