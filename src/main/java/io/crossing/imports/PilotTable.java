package io.crossing.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A file of pilots as a table.
 *
 * @param encoding the name of the encoding it came in
 * @param separator what stands between its columns
 * @param columns the names in its first row, each once
 */
public record PilotTable(String encoding, char separator, List<String> columns, List<Row> rows) {

    /** What a file may hold: more is easier handled in parts. */
    static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 500;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /**
     * A row below the names.
     *
     * @param number as a spreadsheet counts it: the names are row 1
     * @param cells by the names of the columns; what is missing at its end is empty
     */
    public record Row(int number, Map<String, String> cells) {}

    /** @throws FileNotReadable saying what is wrong */
    static PilotTable read(byte[] bytes) {
        Encoding encoding = Encoding.of(bytes);
        String text = encoding.text(bytes);
        if (text.isBlank()) {
            throw new FileNotReadable("imports.file.empty");
        }
        char separator = separator(text);
        List<CsvRecord> records = records(text, separator);
        List<String> columns = columns(records.get(0));
        if (records.size() - 1 > MOST_ROWS) {
            throw new FileNotReadable("imports.file.rows", records.size() - 1, MOST_ROWS);
        }
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number < records.size(); number++) {
            Map<String, String> cells = cells(columns, records.get(number));
            if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(number + 1, cells));
            }
        }
        return new PilotTable(encoding.charset().name(), separator, columns, rows);
    }

    private static List<CsvRecord> records(String text, char separator) {
        try {
            List<CsvRecord> records = new ArrayList<>();
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .ofCsvRecord(text)
                    .forEach(records::add);
            return records;
        } catch (CsvParseException broken) {
            throw new FileNotReadable("imports.file.quotes");
        }
    }

    /** The one that the first row has most of, outside quotes. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == '\n' || letter == '\r')) {
                break;
            } else if (!quoted) {
                count(letter, counts);
            }
        }
        int best = 0;
        for (int at = 1; at < counts.length; at++) {
            best = counts[at] > counts[best] ? at : best;
        }
        return SEPARATORS[best];
    }

    private static void count(char letter, int[] counts) {
        for (int at = 0; at < SEPARATORS.length; at++) {
            counts[at] += SEPARATORS[at] == letter ? 1 : 0;
        }
    }

    private static List<String> columns(CsvRecord head) {
        LinkedHashSet<String> columns = new LinkedHashSet<>();
        for (String field : head.getFields()) {
            String name = field.strip().isEmpty() ? "column " + (columns.size() + 1) : field.strip();
            if (!columns.add(name)) {
                throw new FileNotReadable("imports.file.twice", name);
            }
        }
        if (columns.size() > MOST_COLUMNS) {
            throw new FileNotReadable("imports.file.columns", MOST_COLUMNS);
        }
        return List.copyOf(columns);
    }

    private static Map<String, String> cells(List<String> columns, CsvRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.put(columns.get(column), column < record.getFieldCount() ? record.getField(column) : "");
        }
        return cells;
    }
}
