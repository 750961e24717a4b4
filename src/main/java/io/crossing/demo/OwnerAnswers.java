package io.crossing.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers about the owner and the workflow they will keep. */
final class OwnerAnswers {

    private static final List<String> POINTS =
            List.of("written", "alike", "exceptionsKnown", "inputsComplete", "volumeKnown", "peopleAgree");

    private OwnerAnswers() {}

    static Map<String, Object> owner(Situation now) {
        List<String> pilotTeam = pilotTeam(now);
        String owner = now.somebody(List.of("olga", "mira", "nils", "rosa"), pilotTeam);
        List<String> taken = Stream.concat(pilotTeam.stream(), Stream.of(owner)).toList();
        return Map.of(
                "ownerCandidate",
                owner,
                "deputy",
                now.somebody(List.of("rosa", "nils", "mira", "olga"), taken),
                "hoursPerWeek",
                4 + now.chance().nextInt(5));
    }

    private static List<String> pilotTeam(Situation now) {
        return now.context().get("pilotTeam") instanceof List<?> people
                ? people.stream().map(Object::toString).toList()
                : List.of();
    }

    static Map<String, Object> acceptance(Situation now) {
        return Map.of(
                "ownerAnswer", "accept",
                "maintains", "The instructions, the list of exceptions and the examples.",
                "adaptsWhen",
                        "When a quality check falls below the bar, or a team tells me that their case is missing.",
                "speaksUpWhere",
                        now.oneOf(
                                "In the monthly meeting of the team leads.", "In the operations round, each Monday."));
    }

    static Map<String, Object> assessment(Situation now) {
        Map<String, Object> answers = new LinkedHashMap<>();
        boolean again = !now.rows("toStraighten").isEmpty();
        for (String point : POINTS) {
            answers.put(point, again || now.in(0.9) ? 2 + now.chance().nextInt(2) : 0);
            answers.put(
                    point + "Evidence",
                    now.oneOf(
                            "Watched four people at work; all took the same steps.",
                            "The checklist of last month, six pages.",
                            "Counted over two weeks; 94 of 100 cases had what was needed.",
                            "Asked on Monday: nine of ten agree."));
        }
        return answers;
    }

    static Map<String, Object> straightened(Situation now) {
        return Map.of(
                "toStraighten",
                now.rows("toStraighten").stream()
                        .map(point -> Map.of(
                                "changed", "Agreed with all team leads and written down; in use since this week."))
                        .toList());
    }

    static Map<String, Object> risk(Situation now) {
        return Map.of(
                "riskAnswer", "carry",
                "riskReason", "What is missing concerns few cases. We watch them in the weekly check.");
    }
}
