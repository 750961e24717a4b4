package io.crossing.notification;

import io.crossing.people.Person;
import java.util.UUID;

/** Somebody was told something: it stands in their list, and goes to their mailbox and their channel as they chose. */
record Told(UUID mail, Person to, String subject) {}
