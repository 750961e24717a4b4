package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.util.Optional;

/** Tells of the documents of processes; they are read on the rollout's page for them. */
public interface ProcessDocuments {

    /** The latest version; empty before anybody has written one. */
    Optional<ProcessDocument> latest(RolloutId rollout);
}
