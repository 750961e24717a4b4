package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pilot on its way to standard practice, as its record tells.
 *
 * @param process the key of the diagram it runs on, with {@code version}
 * @param stage the stage it is in; absent before the first and after the last
 * @param stageDueAt when that stage's deadline is or was; absent where the stage has none
 * @param stageOverrunAt when that deadline passed unmet; absent while it has not
 * @param owner the owner who accepted, or the deputy who stands in while a successor is asked
 * @param sponsorDeputy who hears when the sponsor stays silent; known once the sponsor has confirmed
 * @param answersTo whom the sponsor answers to; known once the sponsor has confirmed
 * @param heldUntil the latest day of a hold, of the whole rollout or, while it runs, of the stage it is in
 */
public record Rollout(
        RolloutId id,
        String name,
        String summary,
        String businessArea,
        RolloutState state,
        String process,
        int version,
        Set<PersonId> pilotTeam,
        PersonId lead,
        PersonId sponsor,
        @Nullable PersonId sponsorDeputy,
        @Nullable PersonId answersTo,
        @Nullable PersonId owner,
        @Nullable PersonId deputy,
        @Nullable LocalDate targetDate,
        Instant startedAt,
        @Nullable StageId stage,
        @Nullable String stageName,
        @Nullable Instant stageEnteredAt,
        @Nullable Instant stageDueAt,
        @Nullable Instant stageOverrunAt,
        @Nullable LocalDate heldUntil,
        @Nullable Outcome outcome) {

    /** Whether its clock runs, or that of the stage it is in. */
    public boolean moves() {
        return state == RolloutState.RUNNING && heldUntil == null;
    }

    /** Whether the stage it is in has passed its deadline and does not stand still. */
    public boolean overdue(Instant now) {
        return moves() && stageDueAt != null && !stageDueAt.isAfter(now);
    }
}
