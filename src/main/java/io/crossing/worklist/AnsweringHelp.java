package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that one has helped: what was said stands with the task, which leaves the helper's list. */
@Service
public class AnsweringHelp {

    private static final int LONGEST = 2_000;

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final HelpRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweringHelp(
            JdbcWorkItems items,
            Standings standings,
            Refusals refusals,
            HelpRequests requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers it, once.
     *
     * @param answer 1 to 2,000 characters
     * @throws WorkItemUnknown if there is no work item that they see
     * @throws HelpUnknown if nobody asked for this help
     * @throws NotYours unless they were asked
     * @throws HelpOver if it was answered or withdrawn before
     * @throws AnswersRefused naming {@code answer} if it is empty or too long
     */
    @Transactional
    public HelpRequest answer(WorkItemId id, UUID request, Person by, String answer) {
        WorkItem item = items.locked(id);
        standings.ofReader(item, by);
        HelpRequest asked = requests.find(id, request).orElseThrow(HelpUnknown::new);
        if (!asked.helper().equals(by.id())) {
            throw new NotYours(Sentence.of("worklist.refused.help-of-others", refusals.name(asked.helper())));
        }
        if (!asked.open()) {
            throw new HelpOver();
        }
        requests.end(asked, HelpState.ANSWERED, checked(answer), clock.instant().truncatedTo(ChronoUnit.MICROS));
        HelpRequest answered = requests.find(id, request).orElseThrow(HelpUnknown::new);
        events.publishEvent(new HelpAnswered(item, answered));
        return answered;
    }

    private static String checked(String answer) {
        String said = answer.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new AnswersRefused(List.of(new FieldError(
                    "answer",
                    Sentence.of(said.isEmpty() ? "worklist.answer.help.answer" : "worklist.answer.note-long"))));
        }
        return said;
    }
}
