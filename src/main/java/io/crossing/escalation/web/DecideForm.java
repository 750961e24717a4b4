package io.crossing.escalation.web;

import io.crossing.escalation.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One decision as the page of an escalation sends it; each decision has its own few fields. */
record DecideForm(
        @Nullable String until,
        @Nullable String to,
        @Nullable String right,
        @Nullable String decider,
        @Nullable List<String> keepTeams,
        @Nullable String note,
        @Nullable String learned) {

    static final DecideForm EMPTY = new DecideForm(null, null, null, null, null, null, null);

    /** By the keys of the form {@code AnswerEscalation}, without what was left empty. */
    Map<String, Object> answers(Decision decision) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("decision", decision.name());
        put(answers, "until", until);
        put(answers, "to", to);
        put(answers, "right", right);
        put(answers, "decider", decider);
        put(answers, "note", note);
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
