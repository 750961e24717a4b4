package io.crossing.process.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says at start-up why the database could not be opened and what to do, instead of a stack trace.
 *
 * <p>By the classes of the standard's SQLSTATE (08, 28, 3D) and H2's own code for a file that another process holds.
 */
class DatabaseNotReachedAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int HELD_BY_ANOTHER = 90_020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException failure) {
        String todo = todo(failure);
        return todo == null
                ? null
                : new FailureAnalysis(
                        "The database could not be opened: " + failure.getMessage() + "\n\nNothing was changed.",
                        todo,
                        failure);
    }

    private static @Nullable String todo(SQLException failure) {
        if (failure.getErrorCode() == HELD_BY_ANOTHER) {
            return "The product is running already with this folder: stop it, or name another folder with crossing.data. For several"
                    + " nodes use PostgreSQL (profile postgres).";
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" ->
                "Start the database server, or correct host and port in spring.datasource.url. Is it reachable from here?";
            case "28" -> "Correct spring.datasource.username and spring.datasource.password.";
            case "3D" -> "Create the database on the server, or correct its name in spring.datasource.url.";
            default -> null;
        };
    }
}
