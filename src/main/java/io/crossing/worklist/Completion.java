package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Sentence;
import io.crossing.process.Tasks;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.NewEvidence;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One attempt to complete a work item: all of it or nothing. */
@Component
class Completion {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final WorkForms forms;
    private final WorkItemChanges changes;
    private final Involvement involvement;
    private final Evidences evidences;
    private final Ledger ledger;
    private final Footprints footprints;
    private final Tasks tasks;

    Completion(
            JdbcWorkItems items,
            Standings standings,
            Refusals refusals,
            WorkForms forms,
            WorkItemChanges changes,
            Involvement involvement,
            Evidences evidences,
            Ledger ledger,
            Footprints footprints,
            Tasks tasks) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.forms = forms;
        this.changes = changes;
        this.involvement = involvement;
        this.evidences = evidences;
        this.ledger = ledger;
        this.footprints = footprints;
        this.tasks = tasks;
    }

    @Transactional
    public WorkItem complete(WorkItemId id, Person by, Map<String, Object> answers) {
        WorkItem item = items.locked(id);
        Standing standing = standings.ofReader(item, by);
        refusals.mustBeTheirs(item, standing);
        refusals.mustBeOpen(item);
        refusals.mustNotBeTaken(item, standing);
        Map<String, Object> checked = forms.checked(item, answers);
        PersonId onBehalfOf = standing.onBehalfOf();
        Footprints.Before before = footprints.before(item);
        changes.done(id, by.id(), onBehalfOf);
        involvement.takesPart(item.rollout(), by.id());
        evidences.record(new NewEvidence(
                item.rollout(),
                item.stage(),
                item.team(),
                id,
                item.element(),
                item.name(),
                item.form(),
                checked,
                by.id(),
                onBehalfOf));
        ledger.write(item.rollout(), by.id(), onBehalfOf, Sentence.of("history.task.done", item.title()), null);
        tasks.complete(id, ProcessValues.none().withScalarsOf(checked));
        footprints.keep(before);
        return items.get(id);
    }
}
