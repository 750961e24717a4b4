package io.crossing.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts wrong passwords for each name that was tried, in memory; names that nobody has are counted alike. */
@Component
class FailedAttempts {

    /** To have a name forgotten, as many others would have to be tried, which takes longer than to wait. */
    private static final int MOST_NAMES = 10_000;

    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_NAMES;
        }
    };

    private final PeopleSettings settings;
    private final Clock clock;

    FailedAttempts(PeopleSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws TooManyAttempts if so many failed within the time set that there must be a wait */
    synchronized void mustBeFew(String name) {
        Failures before = failures.get(name);
        if (before == null || before.count() < settings.attempts()) {
            return;
        }
        Duration wait = Duration.between(clock.instant(), before.first().plus(settings.attemptsWithin()));
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooManyAttempts(wait);
        }
        failures.remove(name);
    }

    synchronized void add(String name) {
        Instant now = clock.instant();
        Failures before = failures.get(name);
        if (before == null || !now.isBefore(before.first().plus(settings.attemptsWithin()))) {
            failures.put(name, new Failures(1, now));
        } else {
            failures.put(name, new Failures(before.count() + 1, before.first()));
        }
    }

    synchronized void forget(String name) {
        failures.remove(name);
    }

    private record Failures(int count, Instant first) {}
}
