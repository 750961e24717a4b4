package io.crossing.process;

import java.time.Instant;

/**
 * What time it is for the engine. The engine's own clock is one for the whole JVM, which only tests move; an engine on which time is only
 * played has one of its own.
 */
@FunctionalInterface
public interface EngineTime {

    Instant now();
}
