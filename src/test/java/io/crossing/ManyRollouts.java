package io.crossing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A large organisation as rows: rollouts in every stage, a third over, each with its way so far, what it waits for, and a forecast. */
final class ManyRollouts {

    private static final List<String> STAGES = List.of(
            "Mandate",
            "Ownership",
            "Readiness",
            "Documentation",
            "Involvement",
            "Quality",
            "Handoff",
            "Scale",
            "Embedding");
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final Instant now;
    private final UUID calendar;
    private final List<Object[]> rollouts = new ArrayList<>();
    private final List<Object[]> visits = new ArrayList<>();
    private final List<Object[]> waits = new ArrayList<>();
    private final List<Object[]> holds = new ArrayList<>();
    private final List<Object[]> calendars = new ArrayList<>();
    private final List<Object[]> likely = new ArrayList<>();

    ManyRollouts(JdbcTemplate jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.calendar = jdbc.queryForObject("select id from calendar where standard", UUID.class);
    }

    void add(int total) {
        for (int number = 0; number < total; number++) {
            add(number, number % 3 == 0);
            if (rollouts.size() == BATCH) {
                write();
            }
        }
        write();
        jdbc.execute("analyze");
    }

    private void add(int number, boolean over) {
        UUID id = new UUID(10, number);
        int stage = over ? 8 : number / 3 % 9;
        Instant entered = now.minus(number % 25, ChronoUnit.DAYS);
        Instant due = entered.plus(14, ChronoUnit.DAYS);
        Instant begun = entered.minus(12L * stage, ChronoUnit.DAYS);
        boolean held = !over && number % 29 == 0;
        rollouts.add(new Object[] {
            id,
            "Rollout " + number,
            "Summarises what comes in, and says what is urgent.",
            "Area " + number % 40,
            LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(number % 200),
            over ? (number % 9 == 0 ? "STOPPED" : "EMBEDDED") : held ? "ON_HOLD" : "RUNNING",
            "lea",
            number % 2 == 0 ? "sam" : "karim",
            stage > 1 ? "olga" : null,
            at(begun),
            over ? null : "Stage_" + STAGES.get(stage),
            over ? null : STAGES.get(stage),
            over ? null : at(entered),
            over ? null : at(due),
            held ? LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(9) : null,
            over ? "It carries no weight." : null,
            over ? at(entered) : null
        });
        for (int at = 0; at <= stage; at++) {
            Instant from = begun.plus(12L * at, ChronoUnit.DAYS);
            boolean open = at == stage && !over;
            Instant left = open ? null : over && at == stage ? entered : from.plus(12, ChronoUnit.DAYS);
            visits.add(new Object[] {
                UUID.randomUUID(),
                id,
                "Stage_" + STAGES.get(at),
                STAGES.get(at),
                at(from),
                at(from.plus(14, ChronoUnit.DAYS)),
                at(left)
            });
        }
        calendars.add(new Object[] {id, calendar, over});
        if (held) {
            holds.add(new Object[] {
                UUID.randomUUID(),
                id,
                at(now.minus(3, ChronoUnit.DAYS)),
                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(9)
            });
        }
        if (!over) {
            for (int task = 0; task < 2; task++) {
                waits.add(new Object[] {
                    "item-" + number + "-" + task,
                    id,
                    "Do the next thing",
                    "Stage_" + STAGES.get(stage),
                    task == 0 ? "olga" : "tara",
                    at(entered)
                });
            }
            likely.add(new Object[] {
                id,
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                at(now),
                at(now.plus(number % 150, ChronoUnit.DAYS)),
                at(now.plus(number % 150 + 20, ChronoUnit.DAYS))
            });
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private void write() {
        jdbc.batchUpdate("""
                insert into rollout (id, name, summary, business_area, target_date, state, lead, sponsor, owner, started_at, stage, stage_name,
                    stage_entered_at, stage_due_at, held_until, outcome_reason, ended_at, measured, process, version, owner_asked_after,
                    sponsor_asked_after, document_version, scope_narrowed, started_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, 'PilotToScale', 1, false, false, 0, false, 'lea')""", rollouts);
        jdbc.batchUpdate(
                "insert into stage_visit (id, rollout, stage, name, entered_at, due_at, left_at, cancelled) values (?, ?, ?, ?, ?, ?, ?, false)",
                visits);
        jdbc.batchUpdate(
                "insert into rollout_calendar (rollout, calendar, revision, is_over) values (?, ?, 1, ?)", calendars);
        jdbc.batchUpdate(
                "insert into hold (id, rollout, held_at, held_until, reason, held_by) values (?, ?, ?, ?, 'The plant moves.', 'lea')",
                holds);
        jdbc.batchUpdate(
                "insert into waiting (work_item, rollout, task, stage, person, since) values (?, ?, ?, ?, ?, ?)",
                waits);
        jdbc.batchUpdate(
                "insert into likely_end (rollout, made_on, made_at, p50_at, p85_at) values (?, ?, ?, ?, ?)", likely);
        jdbc.batchUpdate(
                "insert into forecast (rollout, made_on, made_at, p50_at, p85_at, stage) values (?, ?, ?, ?, ?, '')",
                likely);
        List.of(rollouts, visits, calendars, holds, waits, likely).forEach(List::clear);
    }
}
