package io.crossing.process.camunda;

/** The database did not tell its time. */
final class ClockNotCompared extends RuntimeException {

    ClockNotCompared(Throwable cause) {
        super(
                "The database did not tell its time, so this node's clock could not be compared: " + cause.getMessage(),
                cause);
    }
}
