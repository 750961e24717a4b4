package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pilot that worked, as told when its rollout begins.
 *
 * @param whyNow what makes waiting cost something; absent where nobody said
 */
public record Pilot(
        String name,
        String summary,
        String businessArea,
        @Nullable String whyNow,
        Effect effect,
        Set<PersonId> pilotTeam,
        PersonId sponsor,
        PersonId lead,
        List<TeamToReach> teams,
        LocalDate targetDate) {

    public Pilot {
        teams = List.copyOf(teams);
    }

    /**
     * What the pilot changed.
     *
     * @param measured false where it was not measured, which is a fair answer
     */
    public record Effect(
            boolean measured,
            @Nullable String measure,
            @Nullable String before,
            @Nullable String after,
            @Nullable String period,
            @Nullable String notMeasuredWhy) {}

    /** A team that the rollout is to reach. */
    public record TeamToReach(String name, PersonId lead, int people) {}
}
