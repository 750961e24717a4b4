package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.Rollouts;
import io.crossing.worklist.Standing.Kind;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a work item to somebody, with its form and what they can do. */
@Service
public class LookingAtWorkItem {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Directing directing;
    private final Rollouts rollouts;
    private final Involvement involvement;
    private final WorkForms forms;
    private final Evidences evidences;
    private final Drafts drafts;
    private final Comments comments;
    private final TakingBack takingBack;
    private final HelpRequests help;

    LookingAtWorkItem(
            JdbcWorkItems items,
            Standings standings,
            Directing directing,
            Rollouts rollouts,
            Involvement involvement,
            WorkForms forms,
            Evidences evidences,
            Drafts drafts,
            Comments comments,
            HelpRequests help,
            TakingBack takingBack) {
        this.items = items;
        this.standings = standings;
        this.directing = directing;
        this.rollouts = rollouts;
        this.involvement = involvement;
        this.forms = forms;
        this.evidences = evidences;
        this.drafts = drafts;
        this.comments = comments;
        this.takingBack = takingBack;
        this.help = help;
    }

    /** @throws WorkItemUnknown if there is none that they see */
    @Transactional(readOnly = true)
    public WorkItemDetails look(WorkItemId id, Person reader) {
        WorkItem item = items.get(id);
        Standing standing = standings.ofReader(item, reader);
        Rollout rollout = rollouts.get(item.rollout());
        boolean onHold = rollout.state() == RolloutState.ON_HOLD || item.heldUntil() != null;
        return new WorkItemDetails(
                item,
                rollout,
                Abilities.of(
                        item, standing, directing.may(reader, item), onHold, !onHold && takingBack.may(item, reader)),
                standing.onBehalfOf(),
                standing.is(Kind.EXCLUDED),
                involvement.maySee(reader, item.rollout()),
                item.form() == null ? null : forms.schema(item),
                item.open() ? forms.data(item) : answered(item),
                standing.edits()
                        ? drafts.of(id, KeepingDraft.ownerOf(item, reader)).orElse(null)
                        : null,
                comments.of(id),
                help.of(id));
    }

    private Map<String, Object> answered(WorkItem item) {
        return evidences
                .given(item.rollout(), item.id())
                .map(evidence -> evidence.content().answers())
                .orElse(Map.of());
    }
}
