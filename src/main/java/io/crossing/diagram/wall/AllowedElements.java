package io.crossing.diagram.wall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The list of what a kind of file may contain, as {@code wall/bpmn.txt} and {@code wall/dmn.txt} write it. */
final class AllowedElements {

    private final Map<String, AllowedElement> elements = new HashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();

    private AllowedElements() {}

    static AllowedElements read(String resource) {
        try (InputStream content = AllowedElements.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("The list " + resource + " of what is allowed is missing.");
            }
            AllowedElements allowed = new AllowedElements();
            new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(allowed::add);
            return allowed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an element may have, by its entry in the list. */
    AllowedElement get(String entry) {
        AllowedElement element = elements.get(entry);
        if (element == null) {
            throw new IllegalStateException(
                    "The list of what is allowed names " + entry + " and does not say what it may have.");
        }
        return element;
    }

    Set<String> entries() {
        return Set.copyOf(elements.keySet());
    }

    private void add(String line) {
        if (line.startsWith("$")) {
            String[] group = line.split("=", 2);
            groups.put(group[0].strip(), words(group[1]));
        } else {
            String[] entry = line.split("\\s:", 2);
            elements.put(entry[0].strip(), element(entry[1] + " "));
        }
    }

    /** {@code attributes > children + extensions} */
    private AllowedElement element(String rest) {
        String[] extended = rest.split("(?<=\\s)\\+(?=\\s)", 2);
        String[] parts = extended[0].split("(?<=\\s)>(?=\\s)", 2);
        Set<String> children = parts.length < 2 ? Set.of() : new HashSet<>(words(parts[1]));
        Set<String> extensions = extended.length < 2 ? Set.of() : new HashSet<>(words(extended[1]));
        return AllowedElement.of(kinds(parts[0]), children, extensions);
    }

    private Map<String, ValueKind> kinds(String attributes) {
        Map<String, ValueKind> kinds = new HashMap<>();
        for (String attribute : words(attributes)) {
            int sign = attribute.lastIndexOf('=');
            kinds.put(attribute.substring(0, sign), ValueKind.valueOf(attribute.substring(sign + 1)));
        }
        return kinds;
    }

    /** Words with blanks between, groups being replaced by what they stand for. */
    private List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> word.startsWith("$") ? groups.getOrDefault(word, List.of()).stream() : Stream.of(word))
                .toList();
    }
}
