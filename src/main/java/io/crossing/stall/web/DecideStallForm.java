package io.crossing.stall.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision about a stall as the page sends it. */
record DecideStallForm(
        @Nullable String backTo,
        @Nullable List<String> keepTeams,
        @Nullable String stallReason,
        @Nullable String learned) {

    static final DecideStallForm EMPTY = new DecideStallForm(null, null, null, null);

    /** By the keys of the form {@code DecideStall}, without what was left empty. */
    Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        put(answers, "backTo", backTo);
        put(answers, "stallReason", stallReason);
        put(answers, "learned", learned);
        if (keepTeams != null && !keepTeams.isEmpty()) {
            answers.put("keepTeams", keepTeams);
        }
        return answers;
    }

    private static void put(Map<String, Object> answers, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            answers.put(key, value.strip());
        }
    }
}
