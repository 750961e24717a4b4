package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what happened since the last daily mail, what presses first, and what the reader owes now. */
@Component
class WritingDigest implements DigestWriter {

    private static final int MOST = 40;
    private static final int MOST_OWED = 10;

    private final Composing composing;
    private final Letterhead letterhead;
    private final MailWording wording;
    private final DayWords days;
    private final WorkItems work;
    private final Clock clock;

    WritingDigest(
            Composing composing,
            Letterhead letterhead,
            MailWording wording,
            DayWords days,
            WorkItems work,
            Clock clock) {
        this.composing = composing;
        this.letterhead = letterhead;
        this.wording = wording;
        this.days = days;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Letter write(Person to, List<DigestLine> lines) {
        List<WorkItem> owed = work.heldBy(to.id()).stream()
                .filter(item -> item.followUpAt() == null || !item.followUpAt().isAfter(clock.instant()))
                .toList();
        long late = owed.stream().filter(item -> item.overdue(clock.instant())).count();
        List<DigestLine> pressing =
                lines.stream().filter(line -> line.urgency() != Urgency.NEWS).toList();
        List<DigestLine> news =
                lines.stream().filter(line -> line.urgency() == Urgency.NEWS).toList();
        String headline = wording.say(to, "digest.headline", lines.size(), late);
        Words words = letterhead
                .plain()
                .with("headline", headline)
                .with("preview", lines.get(0).text())
                .with("pressing", shown(pressing))
                .with("news", shown(news))
                .with("more", more(lines.size() - Math.min(pressing.size(), MOST) - Math.min(news.size(), MOST), to))
                .with(
                        "owed",
                        owed.stream()
                                .limit(MOST_OWED)
                                .map(item -> owed(item, to))
                                .toList())
                .with("button", letterhead.line(wording.say(to, "digest.open"), "/work"))
                .with("because", wording.say(to, "digest.because"));
        return composing.compose("digest", words, to);
    }

    private List<Line> shown(List<DigestLine> lines) {
        return lines.stream().limit(MOST).map(this::line).toList();
    }

    private Line line(DigestLine line) {
        String url = line.url();
        return url == null ? letterhead.line(line.text(), "/work") : new Line(line.text(), url);
    }

    private String more(int hidden, Person to) {
        return hidden > 0 ? wording.say(to, "digest.more", hidden) : "";
    }

    private Line owed(WorkItem item, Person to) {
        Instant due = item.dueAt();
        String when = due == null
                ? wording.say(to, "no-day-short")
                : days.past(due) ? days.late(item, due, to) : wording.say(to, "due-on", days.on(due, to));
        return letterhead.line(
                wording.say(to, "digest.owed-line", item.title(), item.rolloutName(), when), "/work/" + item.id());
    }
}
