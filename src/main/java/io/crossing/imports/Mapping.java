package io.crossing.imports;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which columns say what of a pilot. As JSON a field is a column, several columns that are joined, or what is the same for all:
 * {@code {"name": "use_case_name", "businessArea": ["agency_name", "agency_bureau"], "sponsor": {"value": "sam"}, "only":
 * {"development_stage": "Pilot"}}}. A field may have both: {@code {"column": "sponsor", "value": "sam"}} takes the value where the cell is empty.
 *
 * @param only a row counts where each of these columns holds this text
 */
public record Mapping(Map<ImportField, Source> sources, Map<String, String> only) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN_COLUMNS = 12;
    private static final String JOINT = " · ";
    private static final Map<ImportField, List<String>> USUAL = Map.of(
            ImportField.NAME, List.of("name", "pilot", "use_case_name", "title", "titel"),
            ImportField.SUMMARY, List.of("summary", "description", "problem_solved", "beschreibung"),
            ImportField.AREA, List.of("businessarea", "business area", "area", "department", "agency_name", "bereich"),
            ImportField.WHY_NOW, List.of("whynow", "why now", "benefits", "nutzen"),
            ImportField.SPONSOR, List.of("sponsor"),
            ImportField.LEAD, List.of("lead", "leitung"),
            ImportField.PILOT_TEAM, List.of("pilotteam", "pilot team", "pilotgruppe"),
            ImportField.TEAMS, List.of("teams", "gruppen"),
            ImportField.TARGET, List.of("targetdate", "target date", "target", "zieldatum"));

    public Mapping {
        sources = Map.copyOf(sources);
        only = Map.copyOf(only);
    }

    /**
     * Where a field comes from.
     *
     * @param columns joined where there are several
     * @param value where the columns are empty, or there are none
     */
    public record Source(List<String> columns, @Nullable String value) {

        public Source {
            columns = List.copyOf(columns);
        }

        String of(Map<String, String> cells) {
            String text = columns.stream()
                    .map(column -> cells.getOrDefault(column, "").strip())
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(JOINT));
            return text.isEmpty() && value != null ? value.strip() : text;
        }
    }

    /** What can be told from the names of the columns. */
    static Mapping guessed(List<String> columns) {
        Map<ImportField, Source> sources = new EnumMap<>(ImportField.class);
        USUAL.forEach((field, names) -> columns.stream()
                .filter(column -> names.contains(column.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(column -> sources.put(field, new Source(List.of(column), null))));
        return new Mapping(sources, Map.of());
    }

    /** @throws MappingNotUsable if it is no mapping */
    public static Mapping parse(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException broken) {
            throw new MappingNotUsable("mapping", Sentence.of("imports.mapping.no-json"));
        }
        if (!node.isObject()) {
            throw new MappingNotUsable("mapping", Sentence.of("imports.mapping.no-json"));
        }
        Map<ImportField, Source> sources = new EnumMap<>(ImportField.class);
        Map<String, String> only = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (entry.getKey().equals("only")) {
                entry.getValue()
                        .properties()
                        .forEach(one -> only.put(one.getKey(), one.getValue().asString("")));
            } else {
                ImportField field = ImportField.of(entry.getKey())
                        .orElseThrow(() -> new MappingNotUsable(
                                "mapping." + entry.getKey(),
                                Sentence.of("imports.mapping.no-field", entry.getKey(), keys())));
                sources.put(field, source("mapping." + entry.getKey(), entry.getValue()));
            }
        }
        return new Mapping(sources, only);
    }

    private static Source source(String where, JsonNode node) {
        if (node.isString()) {
            return new Source(List.of(node.asString()), null);
        }
        if (node.isArray()) {
            return new Source(node.valueStream().map(one -> one.asString("")).toList(), null);
        }
        if (node.isObject()) {
            JsonNode column = node.path("column");
            List<String> columns = column.isArray()
                    ? column.valueStream().map(one -> one.asString("")).toList()
                    : column.isString() ? List.of(column.asString()) : List.of();
            JsonNode value = node.path("value");
            return new Source(columns, value.isMissingNode() || value.isNull() ? null : value.asString());
        }
        throw new MappingNotUsable(where, Sentence.of("imports.mapping.no-source"));
    }

    private static List<String> keys() {
        return Arrays.stream(ImportField.values()).map(ImportField::key).toList();
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (ImportField field : ImportField.values()) {
            Source source = sources.get(field);
            if (source != null) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("column", source.columns());
                one.put("value", source.value());
                all.put(field.key(), one);
            }
        }
        all.put("only", only);
        return JSON.writeValueAsString(all);
    }

    /** @throws MappingNotUsable if it names a column that the table does not have, or leaves out a field that is needed */
    void mustFit(PilotTable table) {
        List<FieldError> problems = new ArrayList<>();
        for (ImportField field : ImportField.values()) {
            Source source = sources.get(field);
            if (source == null) {
                if (field.needed()) {
                    problems.add(new FieldError("mapping." + field.key(), Sentence.of("imports.mapping.needed")));
                }
            } else {
                source.columns().stream()
                        .filter(column -> !table.columns().contains(column))
                        .forEach(column ->
                                problems.add(new FieldError("mapping." + field.key(), noColumn(column, table))));
            }
        }
        only.keySet().stream()
                .filter(column -> !table.columns().contains(column))
                .forEach(column -> problems.add(new FieldError("mapping.only", noColumn(column, table))));
        if (!problems.isEmpty()) {
            throw new MappingNotUsable(problems);
        }
    }

    private static Sentence noColumn(String column, PilotTable table) {
        return Sentence.of(
                "imports.mapping.no-such-column",
                column,
                table.columns().stream().limit(SHOWN_COLUMNS).toList());
    }

    /** Of another file, only what fits it. */
    Mapping fitting(PilotTable table) {
        Map<ImportField, Source> fitting = new EnumMap<>(ImportField.class);
        sources.forEach((field, source) -> fitting.put(
                field,
                new Source(
                        source.columns().stream()
                                .filter(table.columns()::contains)
                                .toList(),
                        source.value())));
        fitting.values().removeIf(source -> source.columns().isEmpty() && source.value() == null);
        return new Mapping(
                fitting,
                only.entrySet().stream()
                        .filter(one -> table.columns().contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean counts(PilotTable.Row row) {
        return only.entrySet().stream()
                .allMatch(one -> row.cells()
                        .getOrDefault(one.getKey(), "")
                        .strip()
                        .equalsIgnoreCase(one.getValue().strip()));
    }

    String text(ImportField field, PilotTable.Row row) {
        Source source = sources.get(field);
        return source == null ? "" : source.of(row.cells());
    }
}
