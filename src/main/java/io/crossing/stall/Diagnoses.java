package io.crossing.stall;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.util.List;
import java.util.Optional;

/** The diagnoses on record. */
public interface Diagnoses {

    Optional<Diagnosis> find(DiagnosisId id);

    /** Those of a rollout, newest first. */
    List<Diagnosis> of(RolloutId rollout);

    /** The one that waits for the sponsor; a rollout has at most one. */
    Optional<Diagnosis> open(RolloutId rollout);

    /** The one that a work item asks about. */
    Optional<Diagnosis> askedWith(WorkItemId task);
}
