package io.crossing.report;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.Sentence;
import io.crossing.process.WorkingTime;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.NotAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the board page of the day before told to the founders, on the working day of the month that somebody chose; later that month where it was missed. */
@Service
public class SendingBoardPage {

    /** The fewest working days that a month has anywhere. */
    static final int LAST_DAY = 18;

    private final BoardMail mail;
    private final MakingBoardReport making;
    private final People people;
    private final WorkingTime time;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendingBoardPage(
            BoardMail mail,
            MakingBoardReport making,
            People people,
            WorkingTime time,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mail = mail;
        this.making = making;
        this.people = people;
        this.time = time;
        this.events = events;
        this.clock = clock;
    }

    /** On which working day of each month it goes out; empty where it does not. */
    public Optional<Integer> workingDay() {
        return mail.workingDay();
    }

    /**
     * Chooses it; the first goes out on the next such day, today's included.
     *
     * @param workingDay 1 to 18; none goes out any more if absent
     * @throws NotAllowed unless {@code by} may see the board page
     * @throws AnswersRefused if there is no such working day
     */
    @Transactional
    public void choose(@Nullable Integer workingDay, Person by) {
        if (!ViewingBoard.maySee(by)) {
            throw new NotAllowed(Sentence.of("rollout.refused.board.when"));
        }
        if (workingDay == null) {
            mail.none();
            return;
        }
        if (workingDay < 1 || workingDay > LAST_DAY) {
            throw new AnswersRefused(
                    List.of(new FieldError("workingDay", Sentence.of("report.refused.working-day", LAST_DAY))));
        }
        LocalDate today = time.day(clock.instant());
        YearMonth month = YearMonth.from(today);
        mail.choose(workingDay, count(today) > workingDay ? month : month.minusMonths(1), by.id(), clock.instant());
    }

    /** Sends it where its day has come and it has not gone out this month. */
    @Transactional
    public void sendDue() {
        LocalDate today = time.day(clock.instant());
        Integer day = mail.workingDay().orElse(null);
        if (day == null || count(today) < day || !mail.take(YearMonth.from(today))) {
            return;
        }
        LocalDate asOf = today.minusDays(1);
        BoardReport board = making.make(asOf, time.endOf(asOf), asOf.minusMonths(1));
        events.publishEvent(new BoardPageDue(
                board, people.inRole(Role.FOUNDER).stream().map(Person::id).toList()));
    }

    /** Which working day of its month a day is; of a day off, how many have been before it. */
    private long count(LocalDate day) {
        Instant first = time.endOf(day.withDayOfMonth(1).minusDays(1)).plusMillis(1);
        return Math.round(time.daysBetween(first, time.endOf(day)));
    }
}
