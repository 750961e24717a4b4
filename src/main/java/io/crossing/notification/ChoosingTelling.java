package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import io.crossing.people.EntriesRefused;
import io.crossing.people.Person;
import io.crossing.process.Sentence;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody say how they want to be told. */
@Service
class ChoosingTelling {

    private final Tellings tellings;
    private final DigestLines lines;
    private final Digests digests;
    private final Clock clock;

    ChoosingTelling(Tellings tellings, DigestLines lines, Digests digests, Clock clock) {
        this.tellings = tellings;
        this.lines = lines;
        this.digests = digests;
        this.clock = clock;
    }

    Telling of(Person person) {
        return tellings.of(person.id());
    }

    /**
     * Keeps it. What waits for a daily mail goes out at the new time, or at once if there is to be none any more.
     *
     * @throws EntriesRefused if quiet hours would have no length, or the daily mail would fall into them
     */
    @Transactional
    public void choose(Person person, Telling telling) {
        check(telling);
        tellings.put(person.id(), telling);
        if (lines.waitFor(person.id())) {
            Instant now = clock.now();
            boolean daily = telling.manner() == Manner.DAILY;
            digests.changed(daily ? telling.nextDigest(now, person.timeZone()) : now, person.id());
        }
    }

    private static void check(Telling telling) {
        QuietHours quiet = telling.quiet();
        if (quiet == null) {
            return;
        }
        LocalTime from = quiet.from();
        if (from.equals(quiet.until())) {
            throw new EntriesRefused("quietUntil", Sentence.of("people.refused.quiet.length", String.valueOf(from)));
        }
        if (telling.manner() == Manner.DAILY && quiet.contain(telling.digestAt())) {
            throw new EntriesRefused(
                    "digestAt",
                    Sentence.of("people.refused.quiet.digest", String.valueOf(quiet.until()), String.valueOf(from)));
        }
    }
}
