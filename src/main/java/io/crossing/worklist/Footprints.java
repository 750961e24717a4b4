package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.Traces;
import io.crossing.process.Traces.Footing;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.RecordTraces;
import io.crossing.rollout.RecordTraces.Standing;
import io.crossing.rollout.RolloutEnded;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what completing a work item changes, in the diagram and on record, and undoes it as long as nothing builds on it. */
@Component
class Footprints {

    private final Traces traces;
    private final RecordTraces records;
    private final TakenSteps steps;

    Footprints(Traces traces, RecordTraces records, TakenSteps steps) {
        this.traces = traces;
        this.records = records;
        this.steps = steps;
    }

    /** How things stood before. */
    record Before(WorkItem item, Footing footing, Standing standing) {}

    Before before(WorkItem item) {
        return new Before(item, traces.footing(item.id()), records.before(item.rollout()));
    }

    void keep(Before before) {
        WorkItem item = before.item();
        steps.keep(
                item.id(),
                item.rollout(),
                new TakenSteps.Changed(traces.since(before.footing()), records.since(before.standing(), item.id())));
    }

    /** What has been asked because of it and still waits; empty where something has moved on from there. */
    Optional<List<WorkItemId>> waiting(WorkItemId item) {
        return steps.changed(item)
                .filter(changed -> records.untouched(changed.record()))
                .flatMap(changed -> traces.waiting(changed.trace()));
    }

    /**
     * Undoes it; the record first, so that whoever hears of the rest finds it as it was.
     *
     * @return what is open in its place
     * @throws io.crossing.process.StepFollowed if something has moved on from there
     */
    WorkItemId undo(WorkItemId item, PersonId holder, PersonId by) {
        TakenSteps.Changed changed = steps.changed(item).orElseThrow();
        records.undo(changed.record(), by);
        return traces.goBack(changed.trace(), holder, by);
    }

    @EventListener
    void on(RolloutEnded ended) {
        steps.forget(ended.rollout());
    }
}
