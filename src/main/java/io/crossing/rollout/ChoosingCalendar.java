package io.crossing.rollout;

import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the calendar by which a rollout counts its days; what is due ahead moves to the same working day of the other calendar. */
@Service
public class ChoosingCalendar {

    private final Calendars calendars;
    private final Recounting recounting;
    private final Rights rights;
    private final Ledger ledger;

    ChoosingCalendar(Calendars calendars, Recounting recounting, Rights rights, Ledger ledger) {
        this.calendars = calendars;
        this.recounting = recounting;
        this.rights = rights;
        this.ledger = ledger;
    }

    /**
     * Chooses another one; the one that it has already changes nothing.
     *
     * @param calendar the calendar's id
     * @throws NotAllowed unless {@code by} is the lead or the sponsor
     * @throws RolloutEndedAlready if the rollout is over
     * @throws AnswersRefused naming {@code calendar} if there is no such calendar
     */
    @Transactional
    public void choose(RolloutId id, PersonId by, @Nullable String calendar) {
        Rollout rollout = recounting.locked(id);
        rights.hold(rollout, by);
        StillRunning.must(rollout);
        KeptCalendar chosen = find(calendars, calendar);
        KeptCalendar before = calendars.of(id);
        if (!before.id().equals(chosen.id())) {
            ledger.write(id, by, null, Sentence.of("history.calendar.chosen", chosen.name(), before.name()), null);
            recounting.by(chosen.id(), rollout, before);
        }
    }

    /** @throws AnswersRefused naming {@code calendar} if there is none of this id */
    static KeptCalendar find(Calendars calendars, @Nullable String id) {
        try {
            return calendars.find(CalendarId.of(id == null ? "" : id.strip())).orElseThrow(ChoosingCalendar::unknown);
        } catch (IllegalArgumentException notAnId) {
            throw unknown();
        }
    }

    private static AnswersRefused unknown() {
        return new AnswersRefused(List.of(new FieldError("calendar", Sentence.of("rollout.refused.calendar"))));
    }
}
