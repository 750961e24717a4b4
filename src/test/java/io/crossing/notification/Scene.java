package io.crossing.notification;

import io.crossing.escalation.Choice;
import io.crossing.escalation.EscalationId;
import io.crossing.process.Diagrams;
import io.crossing.process.FormRef;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.StageVisit;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rollout with its people and its open work, on Wednesday 11 March 2026: three working days after its stage <em>Ownership</em>
 * was due.
 */
class Scene {

    static final Instant NOW = Instant.parse("2026-03-11T14:00:00Z");
    static final Instant DUE = Instant.parse("2026-03-06T14:00:00Z");
    static final Instant ENTERED = Instant.parse("2026-02-20T14:00:00Z");
    static final RolloutId ROLLOUT = RolloutId.of("5b0d4f3c-6f0e-4e7c-9a43-3f2f1f0c8a11");
    static final StageId OWNERSHIP = new StageId("Stage_Ownership");

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

    private final List<WorkItem> work = new ArrayList<>();
    private String name = "Invoice triage";
    private @Nullable Outcome outcome;
    private int stage = 1;

    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    Scene called(String name) {
        this.name = name;
        return this;
    }

    Scene reset() {
        name = "Invoice triage";
        outcome = null;
        stage = 1;
        work.clear();
        return this;
    }

    Scene ended(Outcome how) {
        outcome = how;
        stage = how.kind() == RolloutState.STOPPED ? 1 : STAGES.size();
        return this;
    }

    WorkItem asks(String id, String what, String why, @Nullable PersonId who, @Nullable Instant due) {
        WorkItem item = new WorkItem(
                new WorkItemId(id),
                ROLLOUT,
                name,
                "Finance",
                "PilotToScale",
                "Task_" + id,
                what,
                why,
                new FormRef("Form", 1),
                OWNERSHIP,
                "Ownership",
                null,
                null,
                who,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                true,
                WorkItemState.OPEN,
                Instant.parse("2026-03-04T09:00:00Z"),
                due,
                false,
                null,
                null,
                null,
                null);
        work.add(item);
        return item;
    }

    public Rollout get(RolloutId id) {
        Outcome end = outcome;
        return new Rollout(
                id,
                name,
                "Sorts invoices",
                "Finance",
                end == null ? RolloutState.RUNNING : end.kind(),
                "PilotToScale",
                1,
                Set.of(Townsfolk.PIA),
                Townsfolk.LEA,
                Townsfolk.SAM,
                Townsfolk.DORA,
                Townsfolk.VERA,
                Townsfolk.OLGA,
                null,
                null,
                ENTERED,
                OWNERSHIP,
                "Ownership",
                ENTERED,
                DUE,
                null,
                null,
                end);
    }

    public List<StageVisit> of(RolloutId rollout) {
        List<StageVisit> visits = new ArrayList<>();
        for (int i = 0; i < Math.min(stage + 1, STAGES.size()); i++) {
            boolean here = i == stage;
            boolean stopped = here && outcome != null;
            visits.add(
                    new StageVisit(id(i), STAGES.get(i), ENTERED, DUE, null, here && !stopped ? null : NOW, stopped));
        }
        return visits;
    }

    public Diagrams.Outline version(String process, int version) {
        List<Diagrams.StageOutline> stages = Stream.iterate(0, i -> i < STAGES.size(), i -> i + 1)
                .map(i -> new Diagrams.StageOutline(id(i), STAGES.get(i), "P10D", "", false))
                .toList();
        return new Diagrams.Outline(process, version, "From pilot to scale", stages);
    }

    public List<WorkItem> openOf(RolloutId rollout) {
        return List.copyOf(work);
    }

    public List<WorkItem> openOf(RolloutId rollout, StageId stage) {
        return List.copyOf(work);
    }

    public List<WorkItem> heldBy(PersonId person) {
        return work.stream().filter(item -> item.heldBy(person)).toList();
    }

    public List<WorkItem> dueBetween(Instant after, Instant upTo, int most) {
        return List.copyOf(work).stream()
                .filter(item -> item.dueAt() != null
                        && item.dueAt().isAfter(after)
                        && !item.dueAt().isAfter(upTo))
                .toList();
    }

    public Map<RolloutId, Rollout> findAll(Collection<RolloutId> ids) {
        return ids.contains(ROLLOUT) ? Map.of(ROLLOUT, get(ROLLOUT)) : Map.of();
    }

    public Map<Choice, String> to(PersonId person, EscalationId escalation) {
        return Stream.of(Choice.values()).collect(Collectors.toMap(choice -> choice, choice -> "/answer/" + choice));
    }

    public Set<PersonId> people(RolloutId rollout) {
        return Townsfolk.IDS;
    }

    private static StageId id(int stage) {
        return new StageId("Stage_" + STAGES.get(stage));
    }
}
