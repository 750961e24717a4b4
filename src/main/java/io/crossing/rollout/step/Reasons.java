package io.crossing.rollout.step;

import java.util.Locale;
import java.util.Map;

/** Finds the reason among answers, whatever the form calls it: {@code reason}, {@code riskReason}, {@code practiceReason}, {@code note}. */
public final class Reasons {

    private Reasons() {}

    public static String in(Map<String, Object> answers) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().toLowerCase(Locale.ROOT).endsWith("reason")
                        || answer.getKey().equals("note"))
                .map(answer -> String.valueOf(answer.getValue()))
                .findFirst()
                .orElse("");
    }
}
