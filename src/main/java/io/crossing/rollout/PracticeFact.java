package io.crossing.rollout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact on record that says how well a scaling practice is done.
 *
 * @param arguments what the sentence about it names: a person, a team, a number; see each {@link Kind}
 * @param at when it came on record; absent for what is not there
 * @param link the page that shows where this comes from, as a path in the product
 */
public record PracticeFact(
        Kind kind, List<String> arguments, @Nullable Instant at, String link) {

    public PracticeFact {
        arguments = List.copyOf(arguments);
    }

    /** What the record says. */
    public enum Kind {
        /** The sponsor (name) confirmed. */
        SPONSOR_CONFIRMED,
        SPONSOR_NOT_CONFIRMED,
        /** The sponsor (name) has left. */
        SPONSOR_LEFT,
        /** The sponsor (name) did nothing on record within so many working days. */
        SPONSOR_SILENT,
        /** So many decisions have somebody who takes them. */
        DECISIONS_SETTLED,
        /** Nobody decides about so many of the decisions that a rollout needs. */
        DECISIONS_OPEN,
        /** Of the budget, so much (amount) was approved. */
        BUDGET_APPROVED,
        /** Less (amount) was approved than was asked for (amount). */
        BUDGET_LESS,
        /** It is estimated (amount), and nobody has approved it. */
        BUDGET_NOT_APPROVED,
        BUDGET_NONE,
        /** More was spent (amount) than was approved (amount). */
        BUDGET_OVERSPENT,
        /** The owner (name) accepted. */
        OWNER_ACCEPTED,
        OWNER_MISSING,
        /** The owner left; somebody (name) stands in. */
        OWNER_LEFT,
        DEPUTY_MISSING,
        /** The owner (name) belongs to the pilot team. */
        OWNER_FROM_PILOT_TEAM,
        /** An outsider (name) followed the latest version. */
        DOCUMENT_FOLLOWED,
        /** An outsider (name) got stuck at so many steps. */
        DOCUMENT_STUCK,
        /** An outsider (name) followed an earlier version. */
        DOCUMENT_CHANGED_SINCE,
        /** It is written (by name), and nobody outside the pilot team has followed it. */
        DOCUMENT_UNTRIED,
        DOCUMENT_NONE,
        /** A team (name) adapted the workflow at so many steps. */
        TEAM_ADAPTED,
        /** A team (name) said why nothing needs to change. */
        TEAM_AS_IT_IS,
        /** A team (name) was told and not involved. */
        TEAM_TOLD,
        /** Nobody has brought a team (name) in. */
        TEAM_NOT_ASKED,
        /** Somebody (name) checks, against a bar in per cent. */
        QUALITY_SET,
        QUALITY_NONE,
        /** Who was to check (name) has left. */
        QUALITY_CHECKER_GONE,
        /** So many of so many checks reached the bar. */
        QUALITY_CHECKED,
        /** No check for so many working days, though one is due every so many. */
        QUALITY_MISSED
    }
}
