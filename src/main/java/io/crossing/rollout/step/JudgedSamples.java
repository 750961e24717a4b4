package io.crossing.rollout.step;

import io.crossing.rollout.Evidence;
import java.util.List;

/**
 * The samples of a quality check as they were judged, one by one.
 *
 * @param findings what is wrong with those that are not good, as far as somebody said so
 */
record JudgedSamples(int checked, int good, List<String> findings) {

    /** Where the form of an earlier version asked for numbers only, these count. */
    static JudgedSamples of(Evidence check) {
        Answers answers = Answers.of(check);
        List<Answers> judged = answers.rows("judged");
        if (judged.isEmpty()) {
            return new JudgedSamples(answers.number("samplesChecked"), answers.number("samplesGood"), List.of());
        }
        List<String> findings = judged.stream()
                .filter(sample -> !sample.is("result", "good"))
                .map(sample -> sample.text("finding"))
                .toList();
        return new JudgedSamples(judged.size(), judged.size() - findings.size(), findings);
    }

    int failed() {
        return checked - good;
    }
}
