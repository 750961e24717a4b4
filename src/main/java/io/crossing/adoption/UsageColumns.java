package io.crossing.adoption;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a usage export means what; every tool names them differently.
 *
 * @param team the team's name or id
 * @param day working days after go-live; absent where one day holds for the whole file
 * @param activated how many used it
 * @param outOf of how many; absent where it is everybody in the team
 */
public record UsageColumns(
        @Nullable String team,
        @Nullable String day,
        @Nullable String activated,
        @Nullable String outOf) {

    private static final Map<String, List<String>> USUAL = Map.of(
            "team", List.of("team", "group", "department", "abteilung", "gruppe", "bereich"),
            "day", List.of("day", "tag", "days", "tage"),
            "activated", List.of("activated", "active", "users", "used", "aktiv", "nutzer", "genutzt"),
            "outOf",
                    List.of("outof", "total", "people", "licen", "seats", "lizenz", "mitarbeit", "gesamt", "personen"));

    /** Whether the file has all the columns that are named here. */
    boolean fits(List<String> header) {
        return team != null
                && activated != null
                && Stream.of(team, day, activated, outOf)
                        .filter(Objects::nonNull)
                        .allMatch(header::contains);
    }

    /** A guess from the names of the columns; what cannot be guessed is left open. */
    static UsageColumns guessed(List<String> header) {
        return new UsageColumns(
                guess(header, "team"), guess(header, "day"), guess(header, "activated"), guess(header, "outOf"));
    }

    private static @Nullable String guess(List<String> header, String field) {
        return header.stream()
                .filter(column -> USUAL.getOrDefault(field, List.of()).stream()
                        .anyMatch(word -> plain(column).contains(word)))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
