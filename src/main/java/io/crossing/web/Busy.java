package io.crossing.web;

import java.sql.SQLTransientException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Tells a database that is busy, so that the same request may well go through in a moment, from a fault: somebody else held a row or
 * every connection for longer than one waits. What the request had begun was undone with its transaction.
 */
final class Busy {

    /** Seconds until it makes sense to try again: about what a long transaction takes. */
    static final String RETRY_AFTER = "2";

    private Busy() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException || cause instanceof SQLTransientException) {
                return true;
            }
        }
        return false;
    }
}
