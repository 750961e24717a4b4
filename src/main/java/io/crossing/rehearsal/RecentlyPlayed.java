package io.crossing.rehearsal;

import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What was played in the last half hour, so that whoever looks at the same again, or shows it to somebody, does not wait again. */
@Component
class RecentlyPlayed {

    private static final int MOST = 8;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Clock clock;
    private final Map<What, Kept> kept = new LinkedHashMap<>();

    RecentlyPlayed(Clock clock) {
        this.clock = clock;
    }

    /** Everything on which it depends what comes of a rehearsal. */
    record What(DiagramKey key, Map<String, Integer> files, RehearsalOrder order) {

        static What of(DiagramKey key, Collection<DiagramFile> files, RehearsalOrder order) {
            Map<String, Integer> contents = new TreeMap<>();
            files.forEach(file -> contents.put(file.name(), Arrays.hashCode(file.content())));
            return new What(key, contents, order);
        }
    }

    private record Kept(Rehearsal played, Instant at) {}

    synchronized Optional<Rehearsal> find(What what) {
        kept.values().removeIf(one -> one.at().plus(KEPT).isBefore(clock.instant()));
        return Optional.ofNullable(kept.get(what)).map(Kept::played);
    }

    synchronized void keep(What what, Rehearsal played) {
        kept.put(what, new Kept(played, clock.instant()));
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
