package io.crossing.process.camunda;

import io.crossing.process.EngineTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares this node's clock with the database's, which all nodes share. A node whose clock is ahead would fire timers early and take
 * other nodes' locks for expired; one whose clock is behind would lose its own locks while it works. Such a node takes up no timers.
 */
@Component
class ClockWatch {

    private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);

    private final DataSource database;
    private final EngineTime time;
    private final Duration tolerance;
    private final AtomicBoolean wrong = new AtomicBoolean();

    ClockWatch(DataSource database, EngineTime time, EngineSettings settings) {
        this.database = database;
        this.time = time;
        this.tolerance = settings.clockTolerance();
    }

    /**
     * Looks at both clocks, and says in the log when the answer has changed.
     *
     * @throws ClockNotCompared if the database does not answer
     */
    ClockSkew look() {
        ClockSkew skew = measured();
        boolean now = skew.exceeds(tolerance);
        if (wrong.getAndSet(now) != now) {
            report(skew, now);
        }
        return skew;
    }

    /** Whether timers may be taken up on this node now. */
    boolean right() {
        return !look().exceeds(tolerance);
    }

    private ClockSkew measured() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            Instant before = time.now();
            try (ResultSet row = statement.executeQuery("select current_timestamp")) {
                row.next();
                Instant theirs = row.getObject(1, OffsetDateTime.class).toInstant();
                Duration half = Duration.ofNanos((System.nanoTime() - start) / 2);
                return new ClockSkew(Duration.between(theirs, before.plus(half)), half);
            }
        } catch (SQLException e) {
            throw new ClockNotCompared(e);
        }
    }

    private void report(ClockSkew skew, boolean now) {
        if (now) {
            log.error(
                    "This node's clock is {}, which is more than {} ms. It fires no timers until its clock is right again. "
                            + "Check the time synchronisation of this machine.",
                    skew.words(),
                    tolerance.toMillis());
        } else {
            log.info("This node's clock is right again; it fires timers.");
        }
    }
}
