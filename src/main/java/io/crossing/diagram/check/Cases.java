package io.crossing.diagram.check;

import io.crossing.process.DiagramFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether conditions that compare one answer cover every answer that a form offers. */
final class Cases {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CASE = Pattern.compile("\\$\\{\\s*([\\w.\\[\\]]+)\\s*==\\s*['\"]([^'\"]*)['\"]\\s*}");

    private final Map<String, List<Set<String>>> choices = new HashMap<>();

    /** @param files those of which the forms are read; one that cannot be read offers nothing */
    Cases(Collection<DiagramFile> files) {
        files.stream().filter(file -> file.endsWith(".form")).forEach(file -> {
            try {
                read(JSON.readTree(file.text()));
            } catch (JacksonException unreadable) {
                return;
            }
        });
    }

    private void read(JsonNode part) {
        String key = part.path("key").asString("");
        if (!key.isEmpty() && part.path("values").isArray()) {
            Set<String> offered = new HashSet<>();
            choices.computeIfAbsent(key, one -> new ArrayList<>()).add(offered);
            part.path("values").forEach(value -> offered.add(value.path("value").asString("")));
        }
        part.path("components").forEach(this::read);
    }

    /** Whether all of them compare the same thing, each with another text: all that one of the forms with such a field offers, if any has. */
    boolean covered(List<String> conditions) {
        Set<String> compared = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (String condition : conditions) {
            Matcher one = CASE.matcher(condition);
            if (!one.matches()) {
                return false;
            }
            compared.add(one.group(1));
            texts.add(one.group(2));
        }
        return compared.size() == 1
                && texts.size() == conditions.size()
                && offered(compared.iterator().next()).stream().anyMatch(texts::containsAll);
    }

    private List<Set<String>> offered(String answer) {
        return choices.getOrDefault(answer, List.of(Set.of()));
    }
}
