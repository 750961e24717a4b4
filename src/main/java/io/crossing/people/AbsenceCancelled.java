package io.crossing.people;

import io.crossing.process.PersonId;

/** Somebody is there after all, or somebody else stands in. Published in the transaction that takes the absence back. */
public record AbsenceCancelled(PersonId person, Absence absence, PersonId by) {}
