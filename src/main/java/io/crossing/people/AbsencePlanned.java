package io.crossing.people;

import io.crossing.process.PersonId;

/**
 * Somebody will be away, or will be so otherwise than planned before. Published in the transaction that keeps it.
 *
 * @param by who planned it: the person, or a process admin
 */
public record AbsencePlanned(PersonId person, Absence absence, PersonId by) {}
