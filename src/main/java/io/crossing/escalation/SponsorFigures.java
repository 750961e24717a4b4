package io.crossing.escalation;

import io.crossing.process.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the record says of a sponsor, and nothing else.
 *
 * @param asked escalations that they were asked to decide
 * @param daysToAcknowledge the median, in working days, over those that they acknowledged or answered; absent where there is none
 * @param daysToAnswer the median, in working days, over those that they answered; absent where there is none
 * @param decided answered with something else than more time
 * @param deferred answered with more time
 * @param byOthers answered by somebody else, because they had not
 * @param open waiting for them now
 * @param closed over without any answer
 * @param beatsKept beats at which they spoke to the teams
 * @param beatsMissed beats that went by without a word
 */
public record SponsorFigures(
        PersonId sponsor,
        String name,
        int asked,
        @Nullable Double daysToAcknowledge,
        @Nullable Double daysToAnswer,
        int decided,
        int deferred,
        int byOthers,
        int open,
        int closed,
        int beatsKept,
        int beatsMissed) {}
