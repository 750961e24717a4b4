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
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.RolloutForms;
import io.crossing.rollout.StartingRollout;
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
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of an organisation: pilots come in, {@linkplain SimulatedPeople people} do what they are asked, and some rollouts {@linkplain
 * SimulatedTurns take a turn}. Seeded, so that it happens the same each time; timers fire when their time comes.
 */
final class SimulatedYear {

    /** A Monday; whoever wants to look at the year afterwards has it end today. */
    static final LocalDate BEGIN = LocalDate.parse(System.getProperty("crossing.year.begin", "2026-01-05"));

    private static final int HALF_A_YEAR = 182;

    private final Parts parts;
    private final YearClock clock;
    private final long seed;
    private final SimulatedPeople work;
    private final SimulatedTurns turns;
    private final Map<WorkItemId, Instant> planned = new LinkedHashMap<>();
    private final Map<RolloutId, Double> pace = new LinkedHashMap<>();
    private final List<Consumer> onDay = new ArrayList<>();

    /** What of the product is used. */
    private record Parts(
            StartingRollout starting,
            CompletingWorkItem completing,
            WorkItems items,
            RolloutForms forms,
            People people,
            WorkingTime time,
            ManagementService timers,
            JdbcClient jdbc) {

        static Parts of(ApplicationContext product) {
            return new Parts(
                    product.getBean(StartingRollout.class),
                    product.getBean(CompletingWorkItem.class),
                    product.getBean(WorkItems.class),
                    product.getBean(RolloutForms.class),
                    product.getBean(People.class),
                    product.getBean(WorkingTime.class),
                    product.getBean(ManagementService.class),
                    product.getBean(JdbcClient.class));
        }
    }

    /** Told at the beginning of each working day. */
    @FunctionalInterface
    interface Consumer {
        void accept(LocalDate day);
    }

    SimulatedYear(ApplicationContext product, YearClock clock, long seed) {
        this.parts = Parts.of(product);
        this.clock = clock;
        this.seed = seed;
        this.work = new SimulatedPeople(parts.time());
        this.turns = new SimulatedTurns(product, clock);
    }

    /** Chance that is the same for the same facts, in whichever order things happen. */
    private RandomGenerator chance(Object... facts) {
        return new SplittableRandom(31 * seed
                + String.join("|", Stream.of(facts).map(String::valueOf).toList())
                        .hashCode());
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
        pace.put(rollout, SimulatedPeople.pace(chance(pilot.get("name"), date, "pace")));
        turns.draw(rollout, chance(pilot.get("name"), date, "turns"));
    }

    /** What is due by then happens in its order: people's work, timers, and what comes over rollouts. */
    private void workUntil(Instant end) {
        plan();
        List<Event> events = new ArrayList<>();
        planned.forEach((item, at) -> add(events, at, end, () -> complete(item)));
        turns.until(end).forEach(turn -> add(events, turn.at(), end, turn::happen));
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

    /** Whoever is asked something new decides when they will do it. */
    private void plan() {
        parts.jdbc().sql("""
                        select id, rollout, form_id, rollout_name, element, team_name from work_item where state = 'OPEN'
                         order by created_at, rollout_name, element, team_name, id""").query(row -> {
            WorkItemId item = new WorkItemId(row.getString("id"));
            if (!planned.containsKey(item)) {
                RandomGenerator chance = chance(
                        row.getString("rollout_name"),
                        row.getString("element"),
                        row.getString("team_name"),
                        clock.instant());
                double slow = pace.getOrDefault(new RolloutId(row.getObject("rollout", UUID.class)), 1.0);
                planned.put(
                        item, after(slow * SimulatedPeople.takes(String.valueOf(row.getString("form_id")), chance)));
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
        RandomGenerator chance =
                chance(item.rolloutName(), item.element(), item.teamName(), clock.instant(), "answers");
        Situation situation = new Situation(
                doer.id(),
                clock.instant(),
                parts.forms().context(item.rollout(), item.team()).data(),
                chance);
        String form = item.form().id();
        try {
            SampleAnswers.to(form, situation)
                    .map(others -> work.answers(form, others, clock.instant(), chance))
                    .ifPresent(answers -> parts.completing().complete(id, doer, answers));
        } catch (AnswersRefused refused) {
            throw new AssertionError(form + ": " + refused.errors(), refused);
        } catch (WorklistError goneMeanwhile) {
            // asked again tomorrow if it still stands
        }
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
