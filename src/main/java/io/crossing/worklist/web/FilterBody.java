package io.crossing.worklist.web;

import io.crossing.people.Role;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.web.InvalidParameter;
import io.crossing.worklist.WorkItemFilter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of a filter that is to be saved; the rest as in the address of a list. */
@Schema(name = "NewFilter")
record FilterBody(
        @Schema(description = "1 to 80 characters", example = "Late in Finance") @Nullable String name,

        @Schema(description = "lead, sponsor, participant, process-admin, founder", example = "[\"sponsor\"]") @Nullable List<String> sharedWith,

        @Schema(description = "mine, open, waiting, done or all", example = "all") @Nullable String scope,

        @Nullable String rollout,
        @Nullable String stage,
        @Schema(example = "Finance") @Nullable String area,

        @Schema(description = "late, today, week, later or none", example = "late") @Nullable String due,

        @Nullable Boolean overdue,
        @Nullable Boolean putOff,
        @Nullable String q) {

    String orNameless() {
        return name == null ? "" : name;
    }

    /** @throws AnswersRefused naming {@code sharedWith} */
    Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String group : sharedWith == null ? List.<String>of() : sharedWith) {
            roles.add(Role.ofGroup(group == null ? "" : group)
                    .orElseThrow(() -> refused("sharedWith", Sentence.of("worklist.answer.filter.shared"))));
        }
        return roles;
    }

    /** @throws AnswersRefused naming what does not fit */
    WorkItemFilter toFilter() {
        try {
            return new ListParameters(scope, rollout, stage, area, due, text(overdue), text(putOff), q, null)
                    .toFilter();
        } catch (InvalidParameter e) {
            throw refused(e.parameter(), e.said());
        }
    }

    private static @Nullable String text(@Nullable Boolean flag) {
        return flag == null ? null : flag.toString();
    }

    private static AnswersRefused refused(String field, Sentence said) {
        return new AnswersRefused(List.of(new FieldError(field, said)));
    }
}
