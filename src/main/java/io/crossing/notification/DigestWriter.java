package io.crossing.notification;

import io.crossing.people.Person;
import java.util.List;

/** Writes the one mail of a day. */
interface DigestWriter {

    Letter write(Person to, List<DigestLine> lines);
}
