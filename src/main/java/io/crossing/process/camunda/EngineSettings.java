package io.crossing.process.camunda;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine runs.
 *
 * @param name the engine's name, of which there is one in a JVM
 * @param jobs whether this node fires timers
 * @param threads how many timers a node fires side by side
 * @param atOnce how many due timers a node takes up at once; those that a killed node had taken up wait until their lock is over
 * @param maxWait how long an idle node waits before it looks for due timers again
 * @param clockTolerance by how much this node's clock may differ from the database's; if it is more, the node fires no timers
 * @param diagrams a folder with diagrams, tables and forms that replace those of the same file name, or join them
 */
@ConfigurationProperties("crossing.process")
record EngineSettings(
        @DefaultValue("crossing") String name,
        @DefaultValue("true") boolean jobs,
        @DefaultValue("3") int threads,
        @DefaultValue("10") int atOnce,
        @DefaultValue("PT5S") Duration maxWait,
        @DefaultValue("PT2S") Duration clockTolerance,
        @Nullable Path diagrams) {}
