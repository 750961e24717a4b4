package io.crossing.process.form;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms that ship, each with answers that somebody could have given. */
record AnswerFile(String form, Map<String, Object> context, Map<String, Object> answers) {

    static List<Path> forms() {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String idOf(Path form) {
        return form.getFileName().toString().replace(".form", "");
    }

    static FormSchema schema(String form) {
        return forms().stream()
                .filter(file -> idOf(file).equals(form))
                .map(file -> FormSchema.parse(text(file)))
                .findFirst()
                .orElseThrow();
    }

    static AnswerFile of(String form) {
        Map<String, Object> file = Checked.map(text(Path.of("src/test/resources/answers", form + ".json")));
        return new AnswerFile(form, part(file, "context"), part(file, "answers"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> file, String name) {
        return (Map<String, Object>) requireNonNull(file.get(name));
    }

    Checked checked() {
        return Checked.form(schema(form)).shownWith(context);
    }

    /** These answers with one value changed, by a path such as {@code teams[0].lead}; null takes it away. */
    Map<String, Object> with(String path, String json) {
        Object value = Checked.map("{\"value\":" + json + "}").get("value");
        put(answers, path, value);
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> map, String path, @Nullable Object value) {
        int bracket = path.indexOf('[');
        if (bracket < 0) {
            map.remove(path);
            if (value != null) {
                map.put(path, value);
            }
            return;
        }
        int close = path.indexOf(']');
        List<Object> rows = (List<Object>) requireNonNull(map.get(path.substring(0, bracket)));
        put(
                (Map<String, Object>) rows.get(Integer.parseInt(path.substring(bracket + 1, close))),
                path.substring(close + 2),
                value);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
