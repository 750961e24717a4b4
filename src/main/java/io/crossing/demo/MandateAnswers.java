package io.crossing.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers about the mandate: sponsor, decision rights, budget. */
final class MandateAnswers {

    private MandateAnswers() {}

    static Map<String, Object> sponsorship(Situation now) {
        String me = now.me().value();
        return Map.of(
                "sponsorAnswer", "confirm",
                "words",
                        now.oneOf(
                                "This is how we will work from the summer on, and I will ask every team how it goes.",
                                "The pilot has shown what it saves us. From now on it is part of the job, not a trial.",
                                "I want every team to have what the pilot team has. That is worth the weeks it costs."),
                "beat", now.oneOf("P10D", "P20D"),
                "sponsorDeputy", now.somebody(List.of("karim", "lea"), List.of(me)),
                "answersTo", now.somebody(List.of("fay"), List.of(me)));
    }

    static Map<String, Object> word(Situation now) {
        return Map.of(
                "sponsorWord",
                now.oneOf(
                        "I saw a team work with it this week. This is how we do it now; ask me if something stands in your way.",
                        "We are further than I thought. Keep at it, and tell me what does not work where you are.",
                        "I stand behind it as on the first day. Whoever needs time for it gets that time."));
    }

    static Map<String, Object> sponsor(Situation now) {
        return Map.of("sponsor", now.somebody(List.of("sam", "karim"), List.of(now.text("sponsor"))));
    }

    static Map<String, Object> nextSponsor(Situation now) {
        return Map.of("sponsorCandidate", now.somebody(List.of("karim", "sam"), List.of(now.text("sponsor"))));
    }

    static Map<String, Object> decisionRights(Situation now) {
        String lead = now.text("lead");
        String sponsor = now.text("sponsor");
        return Map.of(
                "decisionRights",
                List.of(
                        right("change", lead, sponsor),
                        right("pause", lead, sponsor),
                        right("qualityBar", lead, sponsor),
                        right("spend", sponsor, lead),
                        right("teams", sponsor, lead),
                        right("stop", sponsor, lead)));
    }

    private static Map<String, Object> right(String decision, String decider, String consulted) {
        return Map.of("decision", decision, "decider", decider, "consulted", List.of(consulted), "told", List.of());
    }

    static Map<String, Object> budget(Situation now) {
        List<Map<String, Object>> lines = Stream.of("integration", "documentation", "training", "upkeep")
                .map(item -> line(item, now))
                .toList();
        return Map.of("budget", lines);
    }

    private static Map<String, Object> line(String item, Situation now) {
        int days = 2 + now.chance().nextInt(10);
        return Map.of(
                "item",
                item,
                "hours",
                days * 8,
                "money",
                item.equals("integration") ? days * 700 : 0,
                "whose",
                item.equals("integration") ? "IT integration team" : "The owner and the team leads");
    }

    static Map<String, Object> approval(Situation now) {
        return now.in(0.85)
                ? Map.of("budgetAnswer", "yes")
                : Map.of(
                        "budgetAnswer",
                        "no",
                        "budgetReason",
                        "Training is missing for the second site. Add it and ask again.");
    }
}
