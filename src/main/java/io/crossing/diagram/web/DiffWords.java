package io.crossing.diagram.web;

import io.crossing.diagram.diff.Difference;
import io.crossing.diagram.diff.Difference.Part;
import io.crossing.diagram.diff.Difference.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Calls what differs as BPMN, DMN and the form editor call it in the reader's language; what has no such name keeps its own. */
@Component
class DiffWords {

    private final MessageSource messages;

    DiffWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What kinds of things are called, by how their file names them. */
    Map<String, String> types(Difference difference) {
        return words("workshop.type.", parts(difference).map(Part::type));
    }

    /** What their attributes are called, likewise. */
    Map<String, String> attributes(Difference difference) {
        return words(
                "workshop.attribute.",
                parts(difference).flatMap(part -> part.changes().stream()).map(Value::attribute));
    }

    private Map<String, String> words(String prefix, Stream<String> names) {
        return names.distinct().collect(Collectors.toMap(Function.identity(), name -> word(prefix, name)));
    }

    private String word(String prefix, String name) {
        String word = messages.getMessage(prefix + name.replace(' ', '-'), null, name, LocaleContextHolder.getLocale());
        return word == null ? name : word;
    }

    private static Stream<Part> parts(Difference difference) {
        return Stream.of(difference.added(), difference.removed(), difference.changed(), difference.moved())
                .flatMap(List::stream);
    }
}
