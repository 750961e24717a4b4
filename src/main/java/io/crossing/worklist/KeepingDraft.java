package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
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
     * @return when it was kept
     * @throws WorkItemUnknown if there is none that they see
     * @throws NotYours if it is not theirs to do
     * @throws AlreadyTaken if somebody else has it
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     * @throws AnswersRefused naming {@code answers} if it is too long to be kept
     */
    @Transactional
    public Instant keep(WorkItemId id, Person by, Map<String, Object> answers) {
        WorkItem item = items.locked(id);
        Standing standing = standings.ofReader(item, by);
        refusals.mustBeTheirs(item, standing);
        refusals.mustBeOpen(item);
        refusals.mustNotBeTaken(item, standing);
        String text = json.writeValueAsString(answers);
        if (text.length() > LONGEST) {
            throw new AnswersRefused(List.of(new FieldError(
                    "answers", "This is too long to be kept as a draft. Keep it to 500,000 characters.")));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        drafts.keep(id, by.id(), text, now);
        return now;
    }
}
