package io.crossing.rehearsal;

import io.crossing.rollout.PastAnswers;
import io.crossing.worklist.AnswerTimes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What this organisation has shown so far: how long people take, and how they decide. */
@Component
class Experience {

    private static final int MOST = 5_000;

    private final AnswerTimes times;
    private final PastAnswers answers;

    Experience(AnswerTimes times, PastAnswers answers) {
        this.times = times;
        this.answers = answers;
    }

    /**
     * By the ids of tasks.
     *
     * @param days how many working days they took
     * @param answers what they were answered with
     */
    record Known(Map<String, List<Double>> days, Map<String, List<Map<String, Object>>> answers) {

        static final Known NOTHING = new Known(Map.of(), Map.of());
    }

    Known sofar() {
        return new Known(times.ofTheLast(MOST), answers.ofTheLast(MOST));
    }
}
