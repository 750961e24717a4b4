package io.crossing.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A busy organisation as rows: who has what is spread as in real life, a part is open to every participant, Lea leads a tenth of the rollouts.
 */
class ManyWorkItems {

    static final int STAGES = 9;
    static final int AREAS = 12;
    static final int ITEMS_OF_ROLLOUT = 8;

    private static final int BATCH = 1_000;
    private static final List<String> NAMES =
            List.of("Follow the document", "Name the owner", "Check the quality", "Go live", "Report activation");

    private final JdbcTemplate jdbc;
    private final Instant now;
    private final List<Object[]> items = new ArrayList<>();
    private final List<Object[]> concerned = new ArrayList<>();
    private final List<Object[]> excluded = new ArrayList<>();

    ManyWorkItems(JdbcTemplate jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Adds {@code total} open work items, {@code toParticipants} of them open to whoever is a participant, and nobody else's. */
    void add(int total, int toParticipants) {
        for (int number = 0; number < total; number++) {
            add(number, (long) number * toParticipants / total < (number + 1L) * toParticipants / total);
            if (items.size() == BATCH) {
                write();
            }
        }
        write();
    }

    /** Adds the rollouts that {@code total} work items belong to, as the pages show them beside. */
    void addRollouts(int total) {
        List<Object[]> rollouts = new ArrayList<>();
        for (int number = 0; number < total; number += ITEMS_OF_ROLLOUT) {
            int rollout = number / ITEMS_OF_ROLLOUT;
            String stage = "Stage " + rollout % STAGES;
            rollouts.add(new Object[] {
                rollout(number),
                rolloutName(number),
                "Area " + rollout % AREAS,
                stage.replace(' ', '_'),
                stage,
                now.atOffset(ZoneOffset.UTC)
            });
        }
        jdbc.batchUpdate("""
                insert into rollout (id, name, business_area, stage, stage_name, started_at, summary, measured, state, process, version,
                    lead, sponsor, owner_asked_after, sponsor_asked_after, document_version, scope_narrowed, started_by)
                values (?, ?, ?, ?, ?, ?, 'Sorts what comes in.', false, 'RUNNING', 'PilotToScale', 1, 'lea', 'sam', false, false, 0, false, 'lea')
                """, rollouts);
    }

    static String id(int number) {
        return String.format("%08x-many-work-item", number * 2654435761L % 0x100000000L);
    }

    static UUID rollout(int number) {
        return new UUID(7, number / ITEMS_OF_ROLLOUT);
    }

    static String rolloutName(int number) {
        return "Rollout " + number / ITEMS_OF_ROLLOUT;
    }

    private void add(int number, boolean toParticipants) {
        boolean held = !toParticipants && number % 5 < 3;
        String holder = held ? "person" + number % 500 : null;
        OffsetDateTime due = due(number);
        String name = NAMES.get(number % NAMES.size());
        String rollout = rolloutName(number);
        items.add(new Object[] {
            id(number),
            rollout(number),
            rollout,
            "Area " + number / ITEMS_OF_ROLLOUT % AREAS,
            "Task_" + number % 40,
            name,
            "Nobody keeps running what nobody owns.",
            "Stage_" + number / ITEMS_OF_ROLLOUT % STAGES,
            "Stage " + number / ITEMS_OF_ROLLOUT % STAGES,
            holder,
            now.minus(number % 400, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC),
            due.getYear() == 9999 ? null : due,
            due,
            (name + " " + rollout + " ").toLowerCase(java.util.Locale.ROOT)
        });
        if (toParticipants) {
            concern(number, "GROUP", "participant", true, due);
            if (number % 10 == 0) {
                excluded.add(new Object[] {id(number), "pia"});
            }
        } else if (!held) {
            concern(
                    number,
                    number % 2 == 0 ? "PERSON" : "GROUP",
                    number % 2 == 0 ? "person" + number % 500 : "founder",
                    true,
                    due);
        }
        String lead = number / ITEMS_OF_ROLLOUT % 10 == 0 ? "lea" : "lead" + number / ITEMS_OF_ROLLOUT % 40;
        concern(number, "WATCHER", lead, true, due);
        concern(number, "WATCHER", "sponsor" + number / ITEMS_OF_ROLLOUT % 90, true, due);
        concern(number, "WATCHER", "owner" + number / ITEMS_OF_ROLLOUT % 300, true, due);
    }

    /** From 20 days late to 40 days ahead, one in fifty without a date. */
    private OffsetDateTime due(int number) {
        Instant due = number % 50 == 7
                ? DueOrder.LAST
                : now.plus((number * 7919L) % (60 * 24 * 60), ChronoUnit.MINUTES)
                        .minus(20, ChronoUnit.DAYS);
        return due.atOffset(ZoneOffset.UTC);
    }

    private void concern(int number, String kind, String who, boolean open, OffsetDateTime due) {
        concerned.add(new Object[] {kind, who, open, due, id(number)});
    }

    private void write() {
        jdbc.batchUpdate("""
                insert into work_item (id, rollout, rollout_name, area, process, element, name, why, stage, stage_name, assignee,
                    state, created_at, due_at, own_due, due_order, words)
                values (?, ?, ?, ?, 'PilotToScale', ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, false, ?, ?)
                """, items);
        jdbc.batchUpdate("""
                insert into work_item_candidate
                    (work_item, kind, who, open, due_order, rollout, stage, stage_name, area, words)
                select id, ?, ?, ?, ?, rollout, lower(stage), lower(stage_name), lower(area), words from work_item where id = ?
                """, concerned);
        jdbc.batchUpdate("insert into work_item_exclusion (work_item, person) values (?, ?)", excluded);
        items.clear();
        concerned.clear();
        excluded.clear();
    }
}
