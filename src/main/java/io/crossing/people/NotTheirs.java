package io.crossing.people;

import io.crossing.process.Sentence;

/** Somebody asked for what only the person themself or a process admin may do. */
public final class NotTheirs extends PeopleError {

    public NotTheirs(Sentence said) {
        super(said);
    }
}
