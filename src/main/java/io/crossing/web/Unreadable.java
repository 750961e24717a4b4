package io.crossing.web;

import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;

/** Tells a request that the server would not read, as it is too large, has too many parameters or is no valid form, from a fault. */
final class Unreadable {

    private Unreadable() {}

    /** With what status it is answered. */
    static Optional<HttpStatus> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
            }
            if (cause instanceof InvalidParameterException refused) {
                return Optional.ofNullable(HttpStatus.resolve(refused.getErrorCode()));
            }
        }
        return Optional.empty();
    }
}
