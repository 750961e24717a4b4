package io.crossing.adoption.web;

import org.jspecify.annotations.Nullable;

/** Figures about the use of one team, as the page sends them. */
record ReportForm(
        @Nullable String team,
        @Nullable String day,
        @Nullable String activated,
        @Nullable String outOf,
        @Nullable String source) {

    static final ReportForm EMPTY = new ReportForm(null, null, null, null, null);

    /** The number in a field; absent where there is none, which the use case then says. */
    static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException notWhole) {
            return null;
        }
    }
}
