package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what somebody has entered so far, unchecked, so that they can go on later and elsewhere. */
@Service
public class KeepingDraft {

    private static final int LONGEST = 500_000;

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final Drafts drafts;
    private final JsonMapper json;
    private final Clock clock;

    KeepingDraft(
            JdbcWorkItems items, Standings standings, Refusals refusals, Drafts drafts, JsonMapper json, Clock clock) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps the draft in place of the one before.
     *
     * @param basedOn the revision that they have seen, 0 for none; absent to put it in the place of whatever is there
     * @throws WorkItemUnknown if there is none that they see
     * @throws NotYours if it is not theirs to do, nor were they asked to help
     * @throws AlreadyTaken if somebody else has it
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     * @throws DraftChanged if another revision is kept
     * @throws AnswersRefused naming {@code answers} if it is too long to be kept
     */
    @Transactional
    public Draft keep(WorkItemId id, Person by, Map<String, Object> answers, @Nullable Integer basedOn) {
        WorkItem item = items.locked(id);
        Standing standing = standings.ofReader(item, by);
        refusals.mustBeTheirsToEdit(item, standing);
        refusals.mustBeOpen(item);
        refusals.mustNotBeTaken(item, standing);
        PersonId owner = ownerOf(item, by);
        Optional<Draft> before = drafts.of(id, owner);
        int revision = before.map(Draft::revision).orElse(0);
        String text = text(answers);
        if (before.isPresent() && basedOn != null && basedOn != revision) {
            throw new DraftChanged(before.get(), refusals.name(before.get().keptBy()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        drafts.keep(id, owner, text, revision + 1, by.id(), now);
        return new Draft(answers, revision + 1, by.id(), now);
    }

    /**
     * What is kept for them; empty while nothing is.
     *
     * @throws WorkItemUnknown if there is none that they see
     * @throws NotYours if it is not theirs to do, nor were they asked to help
     */
    @Transactional(readOnly = true)
    public Optional<Draft> kept(WorkItemId id, Person reader) {
        WorkItem item = items.get(id);
        refusals.mustBeTheirsToEdit(item, standings.ofReader(item, reader));
        return drafts.of(id, ownerOf(item, reader));
    }

    /** Who has it, also where others write for them; while nobody does, each has a draft of their own. */
    static PersonId ownerOf(WorkItem item, Person person) {
        PersonId assignee = item.assignee();
        return assignee == null ? person.id() : assignee;
    }

    private String text(Map<String, Object> answers) {
        String text = json.writeValueAsString(answers);
        if (text.length() > LONGEST) {
            throw new AnswersRefused(List.of(new FieldError("answers", Sentence.of("worklist.answer.draft-long"))));
        }
        return text;
    }
}
