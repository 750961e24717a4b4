package io.crossing.diagram;

import io.crossing.process.DiagramKey;
import io.crossing.process.PersonId;

/** A draft has other content than before, or joined the change; what was said about the change before does not hold any more. */
public record DraftSaved(ChangeId change, DiagramKey key, int revision, PersonId by) {}
