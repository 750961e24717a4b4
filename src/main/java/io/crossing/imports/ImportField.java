package io.crossing.imports;

import java.util.Arrays;
import java.util.Optional;

/** What of a pilot an import fills in. */
public enum ImportField {
    NAME("name", true),
    SUMMARY("summary", true),
    AREA("businessArea", true),
    WHY_NOW("whyNow", false),
    SPONSOR("sponsor", true),
    LEAD("lead", false),
    PILOT_TEAM("pilotTeam", true),
    TEAMS("teams", true),
    TARGET("targetDate", true),
    MEASURE("measure", false),
    BEFORE("before", false),
    AFTER("after", false),
    PERIOD("period", false);

    private final String key;
    private final boolean needed;

    ImportField(String key, boolean needed) {
        this.key = key;
        this.needed = needed;
    }

    /** As the API and the start form name it. */
    public String key() {
        return key;
    }

    /** Whether no rollout can begin without it. */
    public boolean needed() {
        return needed;
    }

    static Optional<ImportField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
