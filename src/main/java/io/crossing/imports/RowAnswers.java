package io.crossing.imports;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of a row what the form that starts a rollout would have been answered with; what cannot be read is a problem of its field. */
final class RowAnswers {

    private static final Pattern BETWEEN = Pattern.compile("[;\\n|]+|,(?![^(]*\\))");
    private static final Pattern TEAM =
            Pattern.compile("(?<name>.+?)\\s*\\((?<lead>[^,()]+?)?\\s*,?\\s*(?<people>\\d+)?\\)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private final Mapping mapping;
    private final PilotTable.Row row;
    private final PeopleByWord people;
    private final String importer;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final List<FieldError> problems = new ArrayList<>();

    RowAnswers(Mapping mapping, PilotTable.Row row, PeopleByWord people, String importer) {
        this.mapping = mapping;
        this.row = row;
        this.people = people;
        this.importer = importer;
        read();
    }

    Map<String, Object> answers() {
        return answers;
    }

    List<FieldError> problems() {
        return problems;
    }

    private void read() {
        oneLine(ImportField.NAME);
        put(ImportField.SUMMARY, text(ImportField.SUMMARY));
        oneLine(ImportField.AREA);
        put(ImportField.WHY_NOW, text(ImportField.WHY_NOW));
        effect();
        person(ImportField.SPONSOR, "");
        person(ImportField.LEAD, importer);
        pilotTeam();
        teams();
        day();
    }

    private String text(ImportField field) {
        return mapping.text(field, row).replace("\0", "");
    }

    private void put(ImportField field, String text) {
        if (!text.isBlank()) {
            answers.put(field.key(), text);
        }
    }

    /** Line breaks of a cell are none of a name. */
    private void oneLine(ImportField field) {
        put(field, text(field).replaceAll("\\s+", " "));
    }

    /** Measured where all four parts are told. */
    private void effect() {
        List<ImportField> parts =
                List.of(ImportField.MEASURE, ImportField.BEFORE, ImportField.AFTER, ImportField.PERIOD);
        if (parts.stream().noneMatch(part -> text(part).isBlank())) {
            answers.put("measured", "yes");
            parts.forEach(this::oneLine);
        }
    }

    private void person(ImportField field, String otherwise) {
        String word = text(field).isBlank() ? otherwise : text(field);
        if (!word.isBlank()) {
            String id = known(field.key(), word);
            if (id != null) {
                answers.put(field.key(), id);
            }
        }
    }

    private @Nullable String known(String field, String word) {
        String id = people.id(word);
        if (id == null) {
            problems.add(new FieldError(field, Sentence.of("imports.row.nobody", word)));
        }
        return id;
    }

    private void pilotTeam() {
        List<String> ids = new ArrayList<>();
        for (String word : BETWEEN.split(text(ImportField.PILOT_TEAM), -1)) {
            String id = word.isBlank() ? null : known(ImportField.PILOT_TEAM.key(), word.strip());
            if (id != null && !ids.contains(id)) {
                ids.add(id);
            }
        }
        if (!ids.isEmpty()) {
            answers.put(ImportField.PILOT_TEAM.key(), ids);
        }
    }

    /** {@code North (tara, 12); South (tom, 9)}. */
    private void teams() {
        List<Map<String, Object>> teams = new ArrayList<>();
        for (String word : BETWEEN.split(text(ImportField.TEAMS), -1)) {
            if (!word.isBlank()) {
                Map<String, Object> team = team("teams[" + teams.size() + "]", word.strip());
                if (team != null) {
                    teams.add(team);
                }
            }
        }
        if (!teams.isEmpty()) {
            answers.put("teams", teams);
        }
    }

    private @Nullable Map<String, Object> team(String field, String word) {
        Matcher team = TEAM.matcher(word);
        if (!team.matches() || team.group("lead") == null || team.group("people") == null) {
            problems.add(new FieldError(field, Sentence.of("imports.row.team", word)));
            return null;
        }
        String lead = known(field + ".lead", team.group("lead"));
        return lead == null || team.group("people").length() > 7
                ? null
                : Map.of("name", team.group("name"), "lead", lead, "people", Long.parseLong(team.group("people")));
    }

    private void day() {
        String text = text(ImportField.TARGET).strip();
        if (text.isEmpty()) {
            return;
        }
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            if (iso.matches()) {
                put(number(iso, 1), number(iso, 2), number(iso, 3));
                return;
            }
            if (dayFirst.matches()) {
                put(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
                return;
            }
        } catch (DateTimeException noSuchDay) {
            // told below
        }
        problems.add(new FieldError(ImportField.TARGET.key(), Sentence.of("imports.row.day", text)));
    }

    private void put(int year, int month, int day) {
        answers.put(ImportField.TARGET.key(), LocalDate.of(year, month, day).toString());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
