package io.crossing.diagram;

import io.crossing.process.DiagramKey;
import io.crossing.process.PersonId;

/** A draft left its change without being deployed. */
public record DraftDiscarded(ChangeId change, DiagramKey key, PersonId by) {}
