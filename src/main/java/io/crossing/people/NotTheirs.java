package io.crossing.people;

/** Somebody asked for what only the person themself or a process admin may do. */
public final class NotTheirs extends PeopleError {

    public NotTheirs(String message) {
        super(message);
    }
}
