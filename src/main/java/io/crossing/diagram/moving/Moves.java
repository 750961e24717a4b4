package io.crossing.diagram.moving;

import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The moves on record. */
public interface Moves {

    Optional<Move> find(MoveId id);

    /** The newest first; of one process where it is named. */
    Page<Move> list(@Nullable String process, Paging paging);

    /** What it came to for each rollout, in the order of their names, what was not moved first; of one verdict where it is named. */
    Page<MoveResult> results(MoveId id, @Nullable Verdict verdict, Paging paging);

    /** The elements that need a place to go on, and for how many rollouts. */
    Map<String, Integer> unmapped(MoveId id);

    /** Every rollout that it has moved. */
    List<RolloutId> moved(MoveId id);
}
