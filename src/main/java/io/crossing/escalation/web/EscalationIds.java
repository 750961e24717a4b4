package io.crossing.escalation.web;

import io.crossing.escalation.EscalationId;
import io.crossing.escalation.EscalationUnknown;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.web.InvalidParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Reads ids from addresses. */
final class EscalationIds {

    private EscalationIds() {}

    /** @throws EscalationUnknown if nothing can have this id */
    static EscalationId inPath(String text) {
        try {
            return EscalationId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new EscalationUnknown(text);
        }
    }

    static @Nullable RolloutId rollout(@Nullable String text) {
        if (!StringUtils.hasText(text)) {
            return null;
        }
        try {
            return RolloutId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new InvalidParameter("rollout", Sentence.of("web.parameter.rollout"));
        }
    }
}
