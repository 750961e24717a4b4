package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.rollout.Rollout;
import io.crossing.worklist.WorkItem;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says to somebody what of theirs is late now. */
@Component
class LateLetter {

    private static final int MOST = 20;

    private final Composing composing;
    private final Letterhead letterhead;
    private final MailWording wording;
    private final DayWords days;

    LateLetter(Composing composing, Letterhead letterhead, MailWording wording, DayWords days) {
        this.composing = composing;
        this.letterhead = letterhead;
        this.wording = wording;
        this.days = days;
    }

    /** @param rollout that of the first item */
    Letter write(Person to, List<WorkItem> items, Rollout rollout) {
        WorkItem first = items.get(0);
        boolean one = items.size() == 1;
        String headline = one
                ? wording.say(to, "overdue.headline", first.title())
                : wording.say(to, "overdue.headline-several", items.size());
        Words words = (one ? letterhead.of(rollout, to) : letterhead.plain())
                .with("headline", headline)
                .with("subjectOfLate", one ? wording.say(to, "subject", headline, first.rolloutName()) : headline)
                .with("preview", wording.say(to, "overdue.opening"))
                .with("opening", wording.say(to, "overdue.opening"))
                .with(
                        "items",
                        items.stream().limit(MOST).map(item -> line(item, to)).toList())
                .with(
                        "button",
                        one
                                ? letterhead.line(wording.say(to, "open"), "/work/" + first.id())
                                : letterhead.line(wording.say(to, "digest.open"), "/work?overdue=true"))
                .with("because", wording.say(to, "overdue.because"));
        return composing.compose("late", words, to);
    }

    private Line line(WorkItem item, Person to) {
        Instant due = item.dueAt();
        String when = due == null ? "" : wording.say(to, "due-on", days.on(due, to));
        return letterhead.line(
                wording.say(to, "digest.owed-line", item.title(), item.rolloutName(), when), "/work/" + item.id());
    }
}
