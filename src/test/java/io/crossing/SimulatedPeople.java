package io.crossing;

import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** How people work in a {@link SimulatedYear}: each at their own pace, some forget, and some say no. */
final class SimulatedPeople {

    /** Working days that half of the people take at most for each form; where nothing stands, one. */
    private static final Map<String, Double> USUAL = Map.ofEntries(
            Map.entry("ConfirmSponsorship", 1.5),
            Map.entry("SettleDecisionRights", 3.0),
            Map.entry("BudgetIntegration", 3.0),
            Map.entry("ApproveBudget", 1.5),
            Map.entry("NameOwner", 3.0),
            Map.entry("AcceptOwnership", 2.0),
            Map.entry("AssessWorkflow", 4.0),
            Map.entry("StraightenWorkflow", 4.0),
            Map.entry("DocumentProcess", 6.0),
            Map.entry("FollowDocument", 3.0),
            Map.entry("MendDocument", 2.0),
            Map.entry("BringTeamIn", 5.0),
            Map.entry("AdaptWorkflow", 5.0),
            Map.entry("AnswerConcerns", 3.0),
            Map.entry("NameChampion", 2.0),
            Map.entry("SetUpQualityCheck", 3.0),
            Map.entry("ApproveHandoff", 1.5),
            Map.entry("TakeOver", 1.5),
            Map.entry("PlanWaves", 2.0),
            Map.entry("GoLive", 4.0),
            Map.entry("ReportActivation", 1.5),
            Map.entry("CheckQuality", 2.0),
            Map.entry("ConfirmStandardPractice", 3.0));

    private static final double SPREAD = 0.6;
    private static final double SPREAD_OF_ROLLOUTS = 0.2;
    private static final double FORGETS = 0.04;
    private static final double FORGOTTEN = 4;

    private static final double DECLINES = 0.1;
    private static final double NOT_YET = 0.1;
    private static final double STOPS_AT_THE_END = 0.04;
    private static final int SOME_DAYS = 5;
    private static final int A_MONTH = 20;

    private final WorkingTime time;

    SimulatedPeople(WorkingTime time) {
        this.time = time;
    }

    /** How slow the people of a rollout are: 1 as others. */
    static double pace(RandomGenerator chance) {
        return Math.exp(SPREAD_OF_ROLLOUTS * chance.nextGaussian());
    }

    /** Working days after which somebody does what they are asked with a form. */
    static double takes(String form, RandomGenerator chance) {
        double usual = USUAL.getOrDefault(form, 1.0) * Math.exp(SPREAD * chance.nextGaussian());
        return chance.nextDouble() < FORGETS ? usual * FORGOTTEN : usual;
    }

    /** What somebody answers: what others do, or in some cases no. */
    Map<String, Object> answers(String form, Map<String, Object> others, Instant now, RandomGenerator chance) {
        double one = chance.nextDouble();
        return switch (form) {
            case "ConfirmSponsorship" -> one < DECLINES ? Map.of("sponsorAnswer", "notMe", "instead", "karim") : others;
            case "AcceptOwnership" ->
                one < DECLINES ? Map.of("ownerAnswer", "decline", "declineReason", "I move to another site.") : others;
            case "ApproveHandoff" ->
                one < NOT_YET
                        ? Map.of("handoffAnswer", "notYet", "handoffReason", "The night shift was not trained.")
                        : others;
            case "ConfirmStandardPractice" -> practice(others, now, one);
            case "AnswerEscalation" -> extended(others, now);
            default -> others;
        };
    }

    private Map<String, Object> practice(Map<String, Object> others, Instant now, double one) {
        if (one < STOPS_AT_THE_END) {
            return Map.of(
                    "practiceAnswer", "stop",
                    "practiceReason", "Too few use it after ninety days.",
                    "learned", "Ask the early shift before a pilot begins.");
        }
        return one < STOPS_AT_THE_END + NOT_YET
                ? Map.of(
                        "practiceAnswer", "longer",
                        "embedUntil", later(now, A_MONTH),
                        "practiceReason", "Half of the teams are there; the others get a month.")
                : others;
    }

    /** Sponsors give a week where a stage is late. */
    private Map<String, Object> extended(Map<String, Object> others, Instant now) {
        if (!"EXTEND".equals(others.get("decision"))) {
            return others;
        }
        Map<String, Object> extended = new HashMap<>(others);
        extended.put("until", later(now, SOME_DAYS));
        return extended;
    }

    private String later(Instant now, int days) {
        return time.plus(now, Period.ofDays(days))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
