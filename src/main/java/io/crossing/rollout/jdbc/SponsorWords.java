package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a sponsor confirmed with.
 *
 * @param words why this is how we will work, for the teams to read
 * @param beat how often they say so again, as an ISO-8601 period of working days
 */
public record SponsorWords(
        PersonId sponsor,
        String words,
        String beat,
        @Nullable PersonId deputy,
        @Nullable PersonId answersTo) {}
