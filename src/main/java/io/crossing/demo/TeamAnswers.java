package io.crossing.demo;

import java.util.List;
import java.util.Map;

/** Answers of the teams: brought in, adapted, live, activated. */
final class TeamAnswers {

    private TeamAnswers() {}

    static Map<String, Object> broughtIn(Situation now) {
        int people = 6 + now.chance().nextInt(10);
        return Map.of(
                "broughtInOn",
                now.today(),
                "came",
                people - now.chance().nextInt(2),
                "ofHowMany",
                people,
                "whyNow",
                "The busy season starts soon, and the pilot team has proved that it works.",
                "whatsInIt",
                "An hour a day less of the work that nobody likes.",
                "concerns",
                now.in(0.6) ? List.of(Map.of("concern", "Who answers for it when the tool is wrong?")) : List.of());
    }

    static Map<String, Object> adapted(Situation now) {
        return now.in(0.7)
                ? Map.of(
                        "adapted",
                        "yes",
                        "adaptations",
                        List.of(Map.of(
                                "step",
                                "Check that the case is complete",
                                "change",
                                "We also check the project number.")))
                : Map.of(
                        "adapted",
                        "no",
                        "whyNothing",
                        "Our cases are the pilot team's cases; we tried twelve of them.");
    }

    static Map<String, Object> concerns(Situation now) {
        return Map.of(
                "concerns",
                now.rows("concerns").stream()
                        .map(concern ->
                                Map.of("answer", "The clerk decides, the tool proposes; the decision stays with us."))
                        .toList());
    }

    static Map<String, Object> champion(Situation now) {
        return Map.of(
                "champion", now.somebody(List.of("tess", "theo", "rosa", "nils"), List.of()), "championAgreed", true);
    }

    static Map<String, Object> live(Situation now) {
        return Map.of(
                "liveOn",
                now.today(),
                "trained",
                5 + now.chance().nextInt(9),
                "askWhom",
                "The champion, then the owner.");
    }

    static Map<String, Object> activation(Situation now) {
        int people = 10 + now.chance().nextInt(6);
        return Map.of(
                "activated",
                (int) (people * (0.4 + now.chance().nextDouble() * 0.5)),
                "outOf",
                people,
                "keepsOthers",
                "The early shift has no access before eight.");
    }
}
