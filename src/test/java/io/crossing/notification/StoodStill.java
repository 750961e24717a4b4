package io.crossing.notification;

import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.rollout.Pause;
import io.crossing.rollout.Pauses;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the rollout of the {@link Scene} stood still. */
class StoodStill implements Pauses {

    private final List<Pause> pauses = new ArrayList<>();

    void between(Instant from, Instant to) {
        LocalDate until = LocalDate.ofInstant(to, ZoneOffset.UTC);
        pauses.add(new Pause(null, null, from, until, "Closed.", Townsfolk.LEA, to, Townsfolk.LEA));
    }

    void never() {
        pauses.clear();
    }

    @Override
    public List<Pause> of(RolloutId rollout) {
        return List.copyOf(pauses);
    }

    @Override
    public Optional<Pause> standing(RolloutId rollout, @Nullable StageId stage) {
        return Optional.empty();
    }
}
