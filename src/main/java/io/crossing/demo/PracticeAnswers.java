package io.crossing.demo;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers from the quality check to standard practice. */
final class PracticeAnswers {

    private PracticeAnswers() {}

    static Map<String, Object> qualityCheck(Situation now) {
        return Map.of(
                "qualityChecker",
                now.somebody(List.of("rosa", "nils", "dora"), List.of(now.text("owner"))),
                "qualityEveryDays",
                10 + 5 * now.chance().nextInt(3),
                "samples",
                20,
                "criteria",
                "Right desk, right figures, nothing left out.",
                "bar",
                90,
                "belowBar",
                "The owner looks at every case of that week.");
    }

    static Map<String, Object> handoff(Situation now) {
        return Map.of("handoffAnswer", "approve");
    }

    static Map<String, Object> supplied(Situation now) {
        return Map.of("supplied", "Done this week, see the document and the list of teams.");
    }

    static Map<String, Object> takenOver(Situation now) {
        return Map.of("takesOver", true, "firstWeeks", "I will be at each team's morning meeting once.");
    }

    static Map<String, Object> waves(Situation now) {
        List<String> teams = now.values("teams");
        return Map.of(
                "waves",
                IntStream.range(0, teams.size())
                        .mapToObj(index -> Map.of("team", teams.get(index), "wave", 1 + index / 2))
                        .toList());
    }

    static Map<String, Object> quality(Situation now) {
        int bad = now.in(0.6) ? 0 : now.in(0.6) ? 1 : 4;
        int samples = Math.max(1, now.rows("judged").size());
        return Map.of(
                "judged",
                IntStream.range(0, samples)
                        .mapToObj(sample -> sample < bad
                                ? Map.of(
                                        "result",
                                        "bad",
                                        "finding",
                                        "Case " + (4711 + sample) + ": sent to the wrong desk.")
                                : Map.of("result", "good"))
                        .toList());
    }

    static Map<String, Object> correction(Situation now) {
        return Map.of(
                "cause", "A form changed and nobody told us.",
                "correction", "New examples added; twenty cases checked again.");
    }

    static Map<String, Object> practice(Situation now) {
        return Map.of(
                "practiceAnswer", "embedded",
                "practiceReason", "Every team uses it, the checks hold, and nobody asks for the old way.");
    }

    /** Sees no stall yet, so that it goes on whatever the diagnosis says. */
    static Map<String, Object> stall(Situation now) {
        return Map.of(
                "stallDecision",
                "GO_ON",
                "stallReason",
                "The quarter's end held everybody up; it moves again next week.");
    }

    static Map<String, Object> escalation(Situation now) {
        return Map.of(
                "decision", "EXTEND",
                "until",
                        now.now()
                                .plus(Duration.ofMinutes(4))
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                "note", "I have spoken to them. They get the days, and I will ask again.");
    }
}
