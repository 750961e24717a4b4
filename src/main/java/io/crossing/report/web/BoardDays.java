package io.crossing.report.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The day of a board page, and the one that it is compared with.
 *
 * @param asOf absent for how it stands now
 * @param since absent for a month before
 */
record BoardDays(
        LocalDate today, @Nullable LocalDate asOf, @Nullable LocalDate since) {

    String fileName() {
        return "board-" + Objects.requireNonNullElse(asOf, today);
    }
}
