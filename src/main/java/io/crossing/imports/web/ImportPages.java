package io.crossing.imports.web;

import io.crossing.imports.ImportError;
import io.crossing.imports.ImportField;
import io.crossing.imports.ImportFile;
import io.crossing.imports.ImportResult.RowProblem;
import io.crossing.imports.ImportingFile;
import io.crossing.imports.Mapping;
import io.crossing.imports.Mapping.Source;
import io.crossing.imports.PilotTable;
import io.crossing.people.Person;
import io.crossing.rollout.AnswersRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** "Import pilots": choose a file, say what its columns mean, try it, do it. */
@Controller
@RequestMapping("/imports")
class ImportPages {

    private static final int SHOWN_ROWS = 3;
    private static final int SHOWN_PROBLEMS = 100;
    private static final String SECONDS_BETWEEN_LOOKS = "2";

    private final ImportingFile importing;

    ImportPages(ImportingFile importing) {
        this.importing = importing;
    }

    @GetMapping
    String begin(Person by) {
        importing.mustBeAllowed(by);
        return "imports/begin";
    }

    @PostMapping
    String read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Person by,
            Model model,
            HttpServletResponse response) {
        try {
            byte[] content = Arrived.content(file);
            String name = file == null ? null : file.getOriginalFilename();
            return "redirect:/imports/" + importing.read(by, Objects.requireNonNullElse(name, ""), content);
        } catch (AnswersRefused refused) {
            return again(refused.errors().get(0).in(LocaleContextHolder.getLocale()), model, response);
        } catch (ImportError refused) {
            return again(refused.said().in(LocaleContextHolder.getLocale()), model, response);
        }
    }

    private static String again(String problem, Model model, HttpServletResponse response) {
        model.addAttribute("problem", problem);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "imports/begin";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Person by, Model model, HttpServletResponse response) {
        ImportFile file = importing.find(by, id);
        PilotTable table = importing.table(file);
        show(file, table, importing.mapping(file, table), model);
        if (file.state().underWay()) {
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        return "imports/file";
    }

    @PostMapping("/{id}")
    String act(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> given,
            Person by,
            Model model,
            HttpServletResponse response) {
        Mapping mapping = mapping(given);
        try {
            if ("start".equals(given.getFirst("action"))) {
                importing.start(by, id, mapping);
            } else {
                importing.trial(by, id, mapping);
            }
            return "redirect:/imports/" + id + "#result";
        } catch (ImportError refused) {
            if (refused.problems().isEmpty()) {
                throw refused;
            }
            ImportFile file = importing.find(by, id);
            Map<String, String> problems = new LinkedHashMap<>();
            refused.problems()
                    .forEach(one ->
                            problems.put(one.field().replace("mapping.", ""), one.in(LocaleContextHolder.getLocale())));
            show(file, importing.table(file), mapping, model);
            model.addAttribute("problems", problems);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "imports/file";
        }
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable UUID id, Person by) {
        importing.stop(by, id);
        return "redirect:/imports/" + id + "#result";
    }

    @PostMapping("/{id}/resume")
    String resume(@PathVariable UUID id, Person by) {
        importing.resume(by, id);
        return "redirect:/imports/" + id + "#result";
    }

    private static void show(ImportFile file, PilotTable table, Mapping mapping, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("table", table);
        model.addAttribute("separator", table.separator() == '\t' ? "Tab" : String.valueOf(table.separator()));
        model.addAttribute("sample", table.rows().stream().limit(SHOWN_ROWS).toList());
        model.addAttribute(
                "fields",
                Stream.of(ImportField.values())
                        .map(field -> line(field, mapping))
                        .toList());
        Map.Entry<String, String> only =
                mapping.only().entrySet().stream().findFirst().orElse(Map.entry("", ""));
        model.addAttribute("onlyColumn", only.getKey());
        model.addAttribute("onlyValue", only.getValue());
        model.addAttribute("problems", Map.of());
        model.addAttribute(
                "shown",
                file.result() == null
                        ? List.of()
                        : file.result().problems().stream()
                                .limit(SHOWN_PROBLEMS)
                                .map(one -> shown(one, LocaleContextHolder.getLocale()))
                                .toList());
    }

    private static Shown shown(RowProblem one, Locale locale) {
        return new Shown(
                one.row(),
                FieldName.of(one.problem().field(), locale),
                one.problem().in(locale));
    }

    private static Line line(ImportField field, Mapping mapping) {
        Source source = mapping.sources().get(field);
        List<String> columns = source == null ? List.of() : source.columns();
        String value = source == null ? null : source.value();
        return new Line(
                field.key(),
                field.needed(),
                columns.isEmpty() ? "" : columns.get(0),
                columns.size() < 2 ? "" : columns.get(1),
                value == null ? "" : value);
    }

    private static Mapping mapping(MultiValueMap<String, String> given) {
        Map<ImportField, Source> sources = new EnumMap<>(ImportField.class);
        for (ImportField field : ImportField.values()) {
            List<String> columns = Stream.of("column.", "more.")
                    .map(part -> given.getFirst(part + field.key()))
                    .filter(column -> column != null && !column.isBlank())
                    .distinct()
                    .toList();
            String value = given.getFirst("value." + field.key());
            String kept = value == null || value.isBlank() ? null : value.strip();
            if (!columns.isEmpty() || kept != null) {
                sources.put(field, new Source(columns, kept));
            }
        }
        String column = given.getFirst("only.column");
        String value = Objects.requireNonNullElse(given.getFirst("only.value"), "");
        return new Mapping(sources, column == null || column.isBlank() ? Map.of() : Map.of(column, value));
    }

    /** What keeps a row back, in the reader's language. */
    record Shown(int row, String field, String message) {}

    /** A field with the columns and the text that it comes from. */
    record Line(String key, boolean needed, String column, String more, String value) {}
}
