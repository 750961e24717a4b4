package io.crossing.process.camunda;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine runs.
 *
 * @param jobs whether this node fires timers
 * @param threads how many timers a node fires side by side
 * @param maxWait how long an idle node waits before it looks for due timers again
 * @param diagrams a folder with diagrams, tables and forms that replace those of the same file name, or join them
 */
@ConfigurationProperties("crossing.process")
record EngineSettings(
        @DefaultValue("true") boolean jobs,
        @DefaultValue("3") int threads,
        @DefaultValue("PT5S") Duration maxWait,
        @Nullable Path diagrams) {}
