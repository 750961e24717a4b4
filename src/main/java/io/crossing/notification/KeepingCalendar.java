package io.crossing.notification;

import io.crossing.process.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people a secret address for their calendar, and takes it back. */
@Service
class KeepingCalendar {

    private final CalendarTokens tokens;
    private final Address address;
    private final Clock clock;

    KeepingCalendar(CalendarTokens tokens, Address address, Clock clock) {
        this.tokens = tokens;
        this.address = address;
        this.clock = clock;
    }

    /** The whole address, shown this once; one from before opens nothing any more. */
    @Transactional
    public String make(PersonId person) {
        return address.of("/api/v1/calendar/" + tokens.renew(person, clock.instant()) + ".ics");
    }

    @Transactional
    public void revoke(PersonId person) {
        tokens.remove(person);
    }

    /** When the address was made; empty where there is none. */
    Optional<Instant> since(PersonId person) {
        return tokens.since(person);
    }
}
