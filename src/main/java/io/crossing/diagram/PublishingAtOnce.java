package io.crossing.diagram;

import io.crossing.people.Person;

/** Publishes a clean change right away, if whoever asks may do that without anybody else. */
public interface PublishingAtOnce {

    /**
     * Tries it.
     *
     * @return whether it was published; false where somebody else has to approve it first
     */
    boolean publish(Person by, Change change);
}
