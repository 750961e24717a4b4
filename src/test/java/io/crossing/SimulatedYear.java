package io.crossing;

import io.crossing.demo.SampleAnswers;
import io.crossing.demo.Situation;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.report.MakingForecasts;
import io.crossing.rollout.RolloutForms;
import io.crossing.rollout.StartingRollout;
import io.crossing.rollout.StoppingRollout;
import io.crossing.worklist.CompletingWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import io.crossing.worklist.WorklistError;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of an organisation: pilots come in, people do what they are asked, each at their own pace, some forget, and one in eight rollouts turns
 * out to carry no weight. Seeded, so that it happens the same each time; timers fire when their time comes.
 */
final class SimulatedYear {

    /** A Monday. */
    static final LocalDate BEGIN = LocalDate.parse("2026-01-05");

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

    private static final int HALF_A_YEAR = 182;
    private static final double SPREAD = 0.6;
    private static final double CARRIES_NO_WEIGHT = 0.12;

    private final Parts parts;
    private final YearClock clock;
    private final Random random;
    private final Map<WorkItemId, Instant> planned = new LinkedHashMap<>();
    private final Map<RolloutId, Double> pace = new LinkedHashMap<>();
    private final Map<RolloutId, Instant> stopAt = new LinkedHashMap<>();
    private final List<Consumer> onDay = new ArrayList<>();

    /** What of the product is used. */
    record Parts(
            StartingRollout starting,
            StoppingRollout stopping,
            CompletingWorkItem completing,
            WorkItems items,
            RolloutForms forms,
            People people,
            WorkingTime time,
            MakingForecasts forecasts,
            ManagementService timers,
            JdbcClient jdbc) {}

    /** Told at the beginning of each working day. */
    @FunctionalInterface
    interface Consumer {
        void accept(LocalDate day);
    }

    SimulatedYear(Parts parts, YearClock clock, long seed) {
        this.parts = parts;
        this.clock = clock;
        this.random = new Random(seed);
    }

    void onDay(Consumer consumer) {
        onDay.add(consumer);
    }

    /** @param pilots what rollouts are started with, spread over the first half of the year */
    void live(List<Map<String, Object>> pilots, int days) {
        int started = 0;
        for (int day = 0; day < days; day++) {
            LocalDate date = BEGIN.plusDays(day);
            if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
                continue;
            }
            clock.set(date.atTime(8, 0).toInstant(ZoneOffset.UTC));
            onDay.forEach(consumer -> consumer.accept(date));
            int until = (int) Math.min(pilots.size(), (long) pilots.size() * (day + 1) / HALF_A_YEAR + 1);
            for (; started < until; started++) {
                start(pilots.get(started), date);
            }
            workUntil(date.atTime(12, 0).toInstant(ZoneOffset.UTC));
            workUntil(date.atTime(18, 0).toInstant(ZoneOffset.UTC));
        }
    }

    private void start(Map<String, Object> pilot, LocalDate date) {
        Map<String, Object> answers = new HashMap<>(pilot);
        answers.put("targetDate", date.plusDays(250).toString());
        RolloutId rollout = parts.starting()
                .start(parts.people().get(new PersonId("lea")), answers, null)
                .id();
        pace.put(rollout, Math.exp(0.2 * random.nextGaussian()));
        if (random.nextDouble() < CARRIES_NO_WEIGHT) {
            stopAt.put(rollout, parts.time().plus(clock.instant(), Period.ofDays(15 + random.nextInt(120))));
        }
    }

    /** What is due by then happens in its order: people's work, timers, and decisions to stop. */
    private void workUntil(Instant end) {
        plan();
        List<Event> events = new ArrayList<>();
        planned.forEach((item, at) -> add(events, at, end, () -> complete(item)));
        stopAt.forEach((rollout, at) -> add(events, at, end, () -> stop(rollout)));
        for (Job job : parts.timers()
                .createJobQuery()
                .duedateLowerThan(Date.from(end))
                .withRetriesLeft()
                .active()
                .list()) {
            add(events, job.getDuedate().toInstant(), end, () -> fire(job.getId()));
        }
        events.sort(Comparator.comparing(Event::at));
        for (Event event : events) {
            if (event.at().isAfter(clock.instant())) {
                clock.set(event.at());
            }
            event.what().run();
        }
        clock.set(end);
    }

    private record Event(Instant at, Runnable what) {}

    private static void add(List<Event> events, Instant at, Instant end, Runnable what) {
        if (!at.isAfter(end)) {
            events.add(new Event(at, what));
        }
    }

    /** Unless what it waited for has happened meanwhile. */
    private void fire(String job) {
        if (parts.jdbc()
                        .sql("select count(*) from act_ru_job where id_ = :id and suspension_state_ = 1")
                        .param("id", job)
                        .query(Integer.class)
                        .single()
                > 0) {
            parts.timers().executeJob(job);
        }
    }

    private void stop(RolloutId rollout) {
        stopAt.remove(rollout);
        String state = parts.jdbc()
                .sql("select state from rollout where id = :id")
                .param("id", rollout.value())
                .query(String.class)
                .single();
        if (state.equals("RUNNING")) {
            parts.stopping()
                    .stop(
                            rollout,
                            new PersonId("sam"),
                            null,
                            "The problem carries no weight for the business.",
                            "Count the cases before a pilot begins.");
        }
    }

    /** Whoever is asked something new decides when they will do it. */
    private void plan() {
        parts.jdbc()
                .sql(
                        "select id, rollout, form_id from work_item where state = 'OPEN' order by created_at, rollout_name, element, team_name, id")
                .query(row -> {
                    WorkItemId item = new WorkItemId(row.getString("id"));
                    if (!planned.containsKey(item)) {
                        double slow = pace.getOrDefault(new RolloutId(row.getObject("rollout", UUID.class)), 1.0);
                        double usual = USUAL.getOrDefault(String.valueOf(row.getString("form_id")), 1.0);
                        planned.put(item, after(usual * slow * Math.exp(SPREAD * random.nextGaussian())));
                    }
                });
    }

    private Instant after(double days) {
        Instant day = parts.time().plus(clock.instant(), Period.ofDays((int) days));
        return day.plus(Duration.ofMinutes((long) ((days - Math.floor(days)) * 9 * 60)));
    }

    private void complete(WorkItemId id) {
        planned.remove(id);
        Optional<WorkItem> open = parts.items().find(id).filter(WorkItem::open);
        if (open.isEmpty() || open.get().form() == null || open.get().heldUntil() != null) {
            return;
        }
        WorkItem item = open.get();
        Person doer = doer(item);
        Situation situation = new Situation(
                doer.id(),
                clock.instant(),
                parts.forms().context(item.rollout(), item.team()).data(),
                random);
        try {
            SampleAnswers.to(item.form().id(), situation)
                    .ifPresent(answers -> parts.completing().complete(id, doer, answers(item, answers)));
        } catch (WorklistError goneMeanwhile) {
            // asked again tomorrow if it still stands
        }
    }

    /** Sponsors give a week where a stage is late. */
    private Map<String, Object> answers(WorkItem item, Map<String, Object> answers) {
        if (!"EXTEND".equals(answers.get("decision"))) {
            return answers;
        }
        Map<String, Object> extended = new HashMap<>(answers);
        extended.put(
                "until", parts.time().plus(clock.instant(), Period.ofDays(5)).toString());
        return extended;
    }

    private Person doer(WorkItem item) {
        PersonId assignee = item.assignee();
        return assignee != null
                ? parts.people().get(assignee)
                : parts.people().inRole(Role.PARTICIPANT).stream()
                        .filter(person -> !item.excluded().contains(person.id()))
                        .filter(person -> parts.completing().mayComplete(item.id(), person))
                        .findFirst()
                        .orElseThrow();
    }
}
