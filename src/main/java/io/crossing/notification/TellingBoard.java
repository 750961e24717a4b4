package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.report.BoardPageDue;
import io.crossing.report.BoardReport;
import io.crossing.report.BoardReport.Ask;
import io.crossing.report.BoardReport.Numbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings the board page to the founders, with what is asked of them in the mail itself. */
@Component
class TellingBoard {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final People people;
    private final MailWording wording;

    TellingBoard(Outbox outbox, Composing composing, Letterhead letterhead, People people, MailWording wording) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.people = people;
        this.wording = wording;
    }

    @EventListener
    void on(BoardPageDue due) {
        people.findAll(due.to())
                .values()
                .forEach(to -> outbox.post(
                        "board " + due.board().asOf(),
                        to,
                        () -> composing.compose("board", words(due.board(), to), to)));
    }

    private Words words(BoardReport board, Person to) {
        Numbers now = board.now();
        return letterhead
                .plain()
                .with("headline", say(to, "headline", now.underWay(), now.across()))
                .with("preview", say(to, "preview", now.late(), board.asks().size()))
                .with(
                        "numbers",
                        say(to, "numbers", now.underWay(), now.late(), now.onHold(), now.across(), now.stopped()))
                .with("items", board.asks().stream().map(ask -> line(ask, to)).toList())
                .with("button", letterhead.line(say(to, "button"), "/board?asOf=" + board.asOf()))
                .with("because", say(to, "because"));
    }

    private Line line(Ask ask, Person to) {
        return letterhead.line(ask.name() + ": " + asked(ask, to), "/rollouts/" + ask.rollout());
    }

    /** In the words of the page. */
    private String asked(Ask ask, Person to) {
        String what = ask.kind() == Ask.Kind.TARGET_MISSED ? day(LocalDate.parse(ask.what()), to) : ask.what();
        String of = ask.of() == null ? "–" : name(ask.of());
        return wording.of(to.mailLanguage(), "report.board.ask." + ask.kind(), what, (long) Math.floor(ask.days()), of);
    }

    private String name(String id) {
        return people.find(new PersonId(id)).map(Person::name).orElse(id);
    }

    private String day(LocalDate day, Person to) {
        String pattern = wording.of(to.mailLanguage(), "report.pattern.day");
        return DateTimeFormatter.ofPattern(pattern, to.mailLanguage()).format(day);
    }

    private String say(Person to, String key, Object... values) {
        return wording.say(to, "board." + key, values);
    }
}
