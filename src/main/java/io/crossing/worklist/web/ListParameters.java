package io.crossing.worklist.web;

import io.crossing.process.RolloutId;
import io.crossing.web.InvalidParameter;
import io.crossing.worklist.Scope;
import io.crossing.worklist.WorkItemFilter;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Which tasks a list shows, as its address says it. */
record ListParameters(
        @Parameter(description = "mine, open or all", example = "mine") @Nullable String scope,

        @Parameter(description = "The id of a rollout") @Nullable String rollout,

        @Parameter(description = "The id or the name of a stage", example = "Ownership") @Nullable String stage,

        @Parameter(description = "Only what is overdue (true), or what is not (false)", example = "true") @Nullable String overdue,

        @Parameter(description = "true for what you have put off", example = "false") @Nullable String putOff,

        @Parameter(description = "A part of the task's, rollout's or team's name", example = "invoice") @Nullable String q) {

    WorkItemFilter toFilter() {
        return new WorkItemFilter(
                readScope(),
                readRollout(),
                text(stage),
                StringUtils.hasText(overdue) ? flag("overdue", overdue) : null,
                StringUtils.hasText(putOff) && flag("putOff", putOff),
                text(q));
    }

    private Scope readScope() {
        String word = StringUtils.hasText(scope) ? scope.strip().toUpperCase(Locale.ROOT) : Scope.MINE.name();
        return Arrays.stream(Scope.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter("scope", "This is mine, open or all."));
    }

    private @Nullable RolloutId readRollout() {
        if (!StringUtils.hasText(rollout)) {
            return null;
        }
        try {
            return RolloutId.of(rollout.strip());
        } catch (IllegalArgumentException e) {
            throw new InvalidParameter("rollout", "This is the id of a rollout, a UUID.");
        }
    }

    private static boolean flag(String name, String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidParameter(name, "This is true or false.");
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
