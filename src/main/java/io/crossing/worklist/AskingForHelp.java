package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
import io.crossing.worklist.Standing.Kind;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody for help with a work item without giving it away: they see it, may comment, and write in its draft. */
@Service
public class AskingForHelp {

    private static final int LONGEST = 2_000;
    private static final int MOST = 10;

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final Receivers receivers;
    private final HelpRequests requests;
    private final Involvement involvement;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingForHelp(
            JdbcWorkItems items,
            Standings standings,
            Refusals refusals,
            Receivers receivers,
            HelpRequests requests,
            Involvement involvement,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.receivers = receivers;
        this.requests = requests;
        this.involvement = involvement;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks them; who was asked already and has not answered is not asked twice.
     *
     * @param question what they should help with, 1 to 2,000 characters
     * @throws WorkItemUnknown if there is none that {@code by} sees
     * @throws NotYours unless {@code by} has it or stands in for whoever does
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     * @throws AnswersRefused naming {@code to} if they cannot help, or {@code question}
     */
    @Transactional
    public HelpRequest ask(WorkItemId id, Person by, PersonId to, String question) {
        WorkItem item = items.locked(id);
        Standing standing = standings.ofReader(item, by);
        if (!standing.is(Kind.HOLDER) && !standing.is(Kind.STAND_IN)) {
            throw new NotYours(Sentence.of("worklist.refused.ask-help", refusals.whose(item)));
        }
        refusals.mustBeOpen(item);
        receivers.mustBeAble(item, to);
        if (item.heldBy(to) || to.equals(by.id())) {
            throw Receivers.refused(Sentence.of("worklist.answer.help.own"));
        }
        String asked = checked(question);
        Optional<HelpRequest> before = requests.openFor(id, to);
        return before.orElseGet(() -> ask(item, by, to, asked));
    }

    private HelpRequest ask(WorkItem item, Person by, PersonId to, String question) {
        if (item.helpers().size() >= MOST) {
            throw Receivers.refused(Sentence.of("worklist.answer.help.most", MOST));
        }
        HelpRequest request = HelpRequest.ask(
                item.id(), to, by.id(), question, clock.instant().truncatedTo(ChronoUnit.MICROS));
        requests.add(request, item);
        involvement.takesPart(item.rollout(), to);
        ledger.write(
                item.rollout(),
                by.id(),
                null,
                Sentence.of("history.task.help", refusals.name(to), item.title()),
                question);
        events.publishEvent(new HelpAsked(items.get(item.id()), request));
        return request;
    }

    private static String checked(String question) {
        String asked = question.strip();
        if (asked.isEmpty() || asked.length() > LONGEST) {
            throw new AnswersRefused(List.of(new FieldError(
                    "question",
                    Sentence.of(asked.isEmpty() ? "worklist.answer.help.ask" : "worklist.answer.note-long"))));
        }
        return asked;
    }
}
