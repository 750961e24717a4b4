package io.crossing.rollout;

import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the due dates of a rollout when its calendar has changed, all of one rollout in one transaction. Which rollouts are still to be moved
 * stands in the record, so whatever ends it in between, it goes on where it was.
 */
@Service
class CatchingUpWithCalendar {

    private final Calendars calendars;
    private final Recounting recounting;
    private final Ledger ledger;

    CatchingUpWithCalendar(Calendars calendars, Recounting recounting, Ledger ledger) {
        this.calendars = calendars;
        this.recounting = recounting;
        this.ledger = ledger;
    }

    /** The rollouts that count by an older revision of their calendar. */
    List<RolloutId> behind() {
        return calendars.behind();
    }

    /** Lets one of them count by the newest; one that does already is left alone. */
    @Transactional
    void catchUp(RolloutId id) {
        Rollout rollout = recounting.locked(id);
        KeptCalendar before = calendars.of(id);
        KeptCalendar after = calendars.find(before.id()).orElseThrow();
        if (before.revision() < after.revision()) {
            int moved = recounting.by(after.id(), rollout, before);
            if (moved > 0) {
                ledger.explain(
                        id,
                        null,
                        Sentence.of("history.calendar.changed", after.name(), moved),
                        CalendarDifference.words(before.calendar(), after.calendar()));
            }
        }
    }
}
