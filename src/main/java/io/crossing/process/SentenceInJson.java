package io.crossing.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps sentences as text: {@code {"say": "history.held", "about": ["Invoice triage", {"day": "2026-12-18"}]}}. */
public final class SentenceInJson {

    private static final String SAY = "say";
    private static final String ABOUT = "about";
    private static final String DAY = "day";

    private final JsonMapper json;

    public SentenceInJson(JsonMapper json) {
        this.json = json;
    }

    public @Nullable String write(@Nullable Sentence sentence) {
        return sentence == null ? null : json.writeValueAsString(plain(sentence));
    }

    /** Absent where there is none, and for what the messages have no words for any more: then the English text has to do. */
    public @Nullable Sentence read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Sentence sentence = sentence(json.readTree(text));
            return sentence.known() ? sentence : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static Object plain(Object about) {
        if (about instanceof Sentence sentence) {
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put(SAY, sentence.key());
            plain.put(
                    ABOUT, sentence.about().stream().map(SentenceInJson::plain).toList());
            return plain;
        }
        if (about instanceof Collection<?> several) {
            return several.stream().map(one -> plain((Object) one)).toList();
        }
        return about instanceof LocalDate day ? Map.of(DAY, day.toString()) : about;
    }

    private static Sentence sentence(JsonNode node) {
        List<Object> about =
                node.path(ABOUT).valueStream().map(SentenceInJson::about).toList();
        return new Sentence(node.path(SAY).asString(), about);
    }

    private static Object about(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(SentenceInJson::about).toList();
        }
        if (node.has(SAY)) {
            return sentence(node);
        }
        if (node.has(DAY)) {
            return LocalDate.parse(node.path(DAY).asString());
        }
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return number.scale() <= 0 ? (Object) number.longValue() : number;
        }
        return node.asString();
    }
}
