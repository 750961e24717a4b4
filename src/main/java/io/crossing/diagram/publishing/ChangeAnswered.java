package io.crossing.diagram.publishing;

import io.crossing.diagram.Change;
import io.crossing.process.PersonId;
import java.time.Instant;

/** Another process admin looked at a change, and approved it or not. */
public record ChangeAnswered(Change change, boolean approved, String note, PersonId by, PersonId askedBy, Instant at) {}
