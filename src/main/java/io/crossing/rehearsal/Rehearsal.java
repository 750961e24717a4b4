package io.crossing.rehearsal;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rehearsal.
 *
 * @param process the diagram that was played
 * @param began when it was begun, by its own clock
 * @param until how far it came
 * @param days how many working days that are
 * @param end how it ended
 * @param at the element that it ended at, or goes round at; absent where it is under way
 * @param passed the ids of the elements that it came to, of {@code process}
 * @param cast who plays, by their ids
 */
public record Rehearsal(
        String process,
        Instant began,
        Instant until,
        int days,
        End end,
        @Nullable String at,
        List<Moment> moments,
        Set<String> passed,
        Map<PersonId, Member> cast) {

    /** How a rehearsal ends. */
    public enum End {
        /** It failed while it began; what failed is the only moment. */
        NOT_BEGUN,
        /** The rollout came to an end. */
        ENDED,
        /** The days are over, and it is under way. */
        UNDER_WAY,
        /** It waits for nothing that could still happen. */
        WAITS_FOR_NOTHING,
        /** The same is asked again and again; it was cut. */
        GOES_ROUND,
        /** More happened than anybody would read; it was cut. */
        TOO_MUCH
    }

    /**
     * Somebody who plays.
     *
     * @param name of a person; absent where only the part counts
     */
    public record Member(Part part, @Nullable String name) {}

    /** Who plays under this id. */
    public Member member(PersonId id) {
        return cast.getOrDefault(id, new Member(Part.COLLEAGUE, null));
    }

    public long count(Moment.Kind kind) {
        return moments.stream().filter(moment -> moment.kind() == kind).count();
    }
}
