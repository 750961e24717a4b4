package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.Instant;

/** A person has left: nobody can sign in with the account any more. Published in the transaction that closes it. */
public record AccountClosed(PersonId person, Instant at) {}
