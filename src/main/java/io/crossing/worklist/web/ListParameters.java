package io.crossing.worklist.web;

import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.web.InvalidParameter;
import io.crossing.worklist.DueWindow;
import io.crossing.worklist.Scope;
import io.crossing.worklist.WorkItemFilter;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Which tasks a list shows, as its address says it. */
record ListParameters(
        @Parameter(description = "mine, open, waiting, done or all", example = "mine") @Nullable String scope,

        @Parameter(description = "The id of a rollout") @Nullable String rollout,

        @Parameter(description = "The id or the name of a stage", example = "Ownership") @Nullable String stage,

        @Parameter(description = "A business area", example = "Finance") @Nullable String area,

        @Parameter(
                description =
                        "late, today, week (until Sunday), later (after Sunday) or none, by the calendar of your time zone",
                example = "today")
        @Nullable String due,

        @Parameter(description = "Only what is overdue (true), or what is not (false)", example = "true") @Nullable String overdue,

        @Parameter(description = "true for what you have put off", example = "false") @Nullable String putOff,

        @Parameter(description = "A part of the task's, rollout's or team's name", example = "invoice") @Nullable String q,

        @Parameter(description = "The id of a saved filter; it takes the place of everything else") @Nullable String filter) {

    private static final int LONGEST = 200;

    WorkItemFilter toFilter() {
        return new WorkItemFilter(
                choice("scope", scope, Scope.values(), Scope.MINE),
                readRollout(),
                text("stage", stage),
                text("area", area),
                StringUtils.hasText(due) ? choice("due", due, DueWindow.values(), DueWindow.LATE) : null,
                StringUtils.hasText(overdue) ? flag("overdue", overdue) : null,
                StringUtils.hasText(putOff) && flag("putOff", putOff),
                text("q", q));
    }

    private static <E extends Enum<E>> E choice(String name, @Nullable String text, E[] values, E usual) {
        if (!StringUtils.hasText(text)) {
            return usual;
        }
        return Arrays.stream(values)
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter(name, Sentence.of("web.parameter.one-of", listed(values))));
    }

    private static <E extends Enum<E>> List<String> listed(E[] values) {
        return Arrays.stream(values)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private @Nullable RolloutId readRollout() {
        if (!StringUtils.hasText(rollout)) {
            return null;
        }
        try {
            return RolloutId.of(rollout.strip());
        } catch (IllegalArgumentException e) {
            throw new InvalidParameter("rollout", Sentence.of("web.parameter.rollout"));
        }
    }

    private static boolean flag(String name, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidParameter(name, Sentence.of("web.parameter.flag"));
        };
    }

    /** Without what no name contains; PostgreSQL keeps no such sign either. */
    private static String text(String name, @Nullable String text) {
        if (text == null) {
            return "";
        }
        if (text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new InvalidParameter(name, Sentence.of("web.parameter.text", LONGEST));
        }
        return text.strip();
    }
}
