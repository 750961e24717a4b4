package io.crossing.adoption;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A usage export: its header and its rows, whichever separator it has.
 *
 * @param rows by the names of the header, each with its line in the file
 */
record UsageFile(List<String> header, List<Line> rows) {

    static final int MOST_ROWS = 5_000;

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    UsageFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** One row, by the names of the header. */
    record Line(int number, Map<String, String> cells) {

        String cell(@Nullable String column) {
            return column == null ? "" : cells.getOrDefault(column, "").strip();
        }
    }

    /** @throws UsageUnreadable if it has no header with two columns, no row, or too many */
    static UsageFile of(String text) {
        List<CsvRecord> records = records(text);
        List<String> header = records.isEmpty()
                ? List.of()
                : records.get(0).getFields().stream().map(String::strip).toList();
        if (header.size() < 2) {
            throw new UsageUnreadable("columns");
        }
        List<Line> rows = new ArrayList<>();
        for (CsvRecord one : records.subList(1, records.size())) {
            Line line = line(header, one);
            if (line.cells().values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(line);
            }
        }
        if (rows.isEmpty()) {
            throw new UsageUnreadable("rows");
        }
        if (rows.size() > MOST_ROWS) {
            throw new UsageUnreadable("long");
        }
        return new UsageFile(header, rows);
    }

    private static Line line(List<String> header, CsvRecord one) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(header.size(), one.getFieldCount()); place++) {
            cells.put(header.get(place), one.getField(place));
        }
        return new Line((int) one.getStartingLineNumber(), cells);
    }

    private static List<CsvRecord> records(String text) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            return reader.stream().limit(MOST_ROWS + 2L).toList();
        } catch (CsvParseException | IOException e) {
            throw new UsageUnreadable("quotes");
        }
    }

    /** The one that the first line has most of, outside of quotes. */
    private static char separator(String text) {
        int[] seen = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n' && !quoted) {
                break;
            }
            quoted ^= letter == '"';
            for (int one = 0; one < SEPARATORS.length; one++) {
                seen[one] += letter == SEPARATORS[one] && !quoted ? 1 : 0;
            }
        }
        int most = 0;
        for (int one = 1; one < seen.length; one++) {
            most = seen[one] > seen[most] ? one : most;
        }
        return SEPARATORS[most];
    }
}
