package io.crossing.rollout;

import java.util.List;

/**
 * Something that a rollout went past without having it, as far as its record tells.
 *
 * @param arguments what the sentence about it names: a person, a team, a number; see each {@link Kind}
 * @param link the page that shows where this comes from, as a path in the product
 */
public record Gap(Kind kind, List<String> arguments, String link) {

    public Gap {
        arguments = List.copyOf(arguments);
    }

    /** What is missing. */
    public enum Kind {
        /** The sponsor (name) did nothing on record within so many working days. */
        SPONSOR_SILENT,
        /** Nobody decides about these: {@code change}, {@code spend} and so on. */
        DECISIONS_OPEN,
        BUDGET_NOT_APPROVED,
        /** Less (amount) was approved than was asked for (amount). */
        BUDGET_LESS,
        OWNER_MISSING,
        DEPUTY_MISSING,
        /** The owner (name) belongs to the pilot team. */
        OWNER_FROM_PILOT_TEAM,
        /** The workflow was not ready, and somebody (name) accepted the risk. */
        RISK_CARRIED,
        DOCUMENT_NOT_FOLLOWED,
        /** An outsider (name) got stuck at so many steps. */
        DOCUMENT_STUCK,
        /** Of a team (name) only so many per cent were there when it was brought in. */
        TEAM_FEW_CAME,
        /** A team (name) has so many concerns that nobody answered. */
        TEAM_CONCERNS_OPEN,
        /** A team (name) adapted nothing, and gave no reason. */
        TEAM_ADAPTED_NOTHING,
        /** A team (name) has no champion who agreed. */
        TEAM_WITHOUT_CHAMPION,
        QUALITY_UNCHECKED
    }
}
