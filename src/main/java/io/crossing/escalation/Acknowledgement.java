package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.time.Instant;

/** Somebody has said that they have seen an escalation and will deal with it. */
public record Acknowledgement(PersonId by, Instant at) {}
