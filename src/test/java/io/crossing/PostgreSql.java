package io.crossing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One real PostgreSQL for all suites of a test run, with an empty database of its own for each. It is stopped when the
 * tests have ended and the pools are closed: a context that closes after its database hangs on it for half a minute.
 */
public final class PostgreSql {

    private static final long LONGEST_GOODBYE = TimeUnit.SECONDS.toNanos(20);

    private static final Set<Pool> OPEN = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private PostgreSql() {}

    /** A pool on a database in which nothing is yet; who asks for it closes it. */
    public static HikariDataSource newDatabase() {
        String name = "crossing" + NUMBER.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database of its own for this suite", e);
        }
        return new Pool(SERVER.getJdbcUrl("postgres", name));
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop PostgreSQL"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            long end = System.nanoTime() + LONGEST_GOODBYE;
            while (!OPEN.isEmpty() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Pool extends HikariDataSource {

        Pool(String address) {
            setJdbcUrl(address);
            OPEN.add(this);
        }

        @Override
        public void close() {
            super.close();
            OPEN.remove(this);
        }
    }
}
