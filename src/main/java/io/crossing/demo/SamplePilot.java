package io.crossing.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A pilot of the sample portfolio. */
record SamplePilot(
        String name, String summary, String area, String measure, String before, String after, List<String> teams) {

    static final List<SamplePilot> ALL = List.of(
            new SamplePilot(
                    "Invoice triage",
                    "Sorts incoming invoices by urgency for accounts payable.",
                    "Finance",
                    "Minutes from arrival to the right desk",
                    "42 minutes",
                    "9 minutes",
                    List.of("Accounts payable North", "Accounts payable South")),
            new SamplePilot(
                    "Claims summary",
                    "Sums up a claim file for the adjuster, with the page of each fact.",
                    "Claims",
                    "Minutes to read into a file",
                    "35 minutes",
                    "12 minutes",
                    List.of("Motor claims", "Property claims", "Travel claims")),
            new SamplePilot(
                    "Service replies",
                    "Proposes replies to customers' questions from our own articles.",
                    "Customer service",
                    "Replies an hour",
                    "7",
                    "12",
                    List.of("Service early shift", "Service late shift")),
            new SamplePilot(
                    "Tender check",
                    "Compares tender documents with our standard terms.",
                    "Legal",
                    "Days for a first check",
                    "4 days",
                    "half a day",
                    List.of("Contracts", "Procurement")),
            new SamplePilot(
                    "Meeting minutes",
                    "Drafts minutes and open points from a recording.",
                    "Operations",
                    "Minutes after each meeting",
                    "50 minutes",
                    "15 minutes",
                    List.of("Plant Nord", "Plant Süd")),
            new SamplePilot(
                    "Spare part forecast",
                    "Forecasts which spare parts a site needs next month.",
                    "Logistics",
                    "Parts missing when needed",
                    "8 in 100",
                    "3 in 100",
                    List.of("Warehouse East", "Warehouse West")),
            new SamplePilot(
                    "Lab report drafts",
                    "Drafts laboratory reports from measured values.",
                    "Laboratory",
                    "Hours for a report",
                    "3 hours",
                    "1 hour",
                    List.of("Water lab", "Soil lab")),
            new SamplePilot(
                    "Onboarding guide",
                    "Answers new colleagues' questions from our handbook.",
                    "People",
                    "Questions to the help desk in the first month",
                    "31",
                    "11",
                    List.of("Sales", "Engineering")),
            new SamplePilot(
                    "Fault codes",
                    "Explains fault codes of machines and proposes the next check.",
                    "Maintenance",
                    "Minutes to the first right check",
                    "55 minutes",
                    "20 minutes",
                    List.of("Line 1", "Line 2", "Line 3")),
            new SamplePilot(
                    "Payment matching",
                    "Matches payments without a reference to open items.",
                    "Finance",
                    "Payments matched by hand",
                    "18 in 100",
                    "5 in 100",
                    List.of("Receivables", "Treasury")),
            new SamplePilot(
                    "Safety reports",
                    "Sorts reports of near misses and finds those that belong together.",
                    "Safety",
                    "Days until a report is answered",
                    "9 days",
                    "2 days",
                    List.of("Site safety", "Fleet safety")),
            new SamplePilot(
                    "Translation of manuals",
                    "Translates manuals, with our own terms.",
                    "Documentation",
                    "Days for a manual",
                    "12 days",
                    "3 days",
                    List.of("Technical writers", "Country offices")));

    private static final List<String> TEAM_LEADS = List.of("tara", "tom", "yara");
    private static final List<List<String>> PILOT_TEAMS =
            List.of(List.of("pia", "paul"), List.of("paul"), List.of("pia"));

    /** The pilots come round again when there are more rollouts than pilots. */
    static SamplePilot number(int number) {
        SamplePilot pilot = ALL.get(number % ALL.size());
        int round = number / ALL.size();
        return round == 0 ? pilot : pilot.named(pilot.name() + " " + (round + 1));
    }

    private SamplePilot named(String other) {
        return new SamplePilot(other, summary, area, measure, before, after, teams);
    }

    /** What the form that starts a rollout is answered with. */
    Map<String, Object> answers(int number, Instant now) {
        return Map.ofEntries(
                Map.entry("name", name),
                Map.entry("summary", summary),
                Map.entry("businessArea", area),
                Map.entry("whyNow", "The busy season is coming, and the pilot team cannot carry it for everybody."),
                Map.entry("measured", "yes"),
                Map.entry("measure", measure),
                Map.entry("before", before),
                Map.entry("after", after),
                Map.entry("period", "The last three months"),
                Map.entry("pilotTeam", PILOT_TEAMS.get(number % PILOT_TEAMS.size())),
                Map.entry("sponsor", number % 3 == 2 ? "karim" : "sam"),
                Map.entry("lead", "lea"),
                Map.entry("teams", teamRows()),
                Map.entry(
                        "targetDate",
                        now.plus(Duration.ofDays(120 + 20L * (number % 4)))
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString()));
    }

    private List<Map<String, Object>> teamRows() {
        return IntStream.range(0, teams.size())
                .mapToObj(index -> Map.<String, Object>of(
                        "name",
                        teams.get(index),
                        "lead",
                        TEAM_LEADS.get(index % TEAM_LEADS.size()),
                        "people",
                        8 + 3 * index))
                .toList();
    }
}
