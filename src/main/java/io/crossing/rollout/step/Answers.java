package io.crossing.rollout.step;

import io.crossing.process.PersonId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Evidence;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers that were checked against their form, by key and type. */
public record Answers(Map<String, Object> values) {

    public static Answers of(Evidence evidence) {
        return new Answers(evidence.content().answers());
    }

    /** The text; empty where nothing was said. */
    public String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    /** The text; absent where nothing was said. */
    public @Nullable String textOrNull(String key) {
        String text = text(key);
        return text.isBlank() ? null : text;
    }

    public boolean is(String key, String value) {
        return text(key).equals(value);
    }

    public int number(String key) {
        return values.get(key) instanceof Number number ? number.intValue() : 0;
    }

    public BigDecimal amount(String key) {
        return values.get(key) instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }

    public PersonId person(String key) {
        return new PersonId(text(key));
    }

    public Optional<PersonId> optionalPerson(String key) {
        return Optional.ofNullable(textOrNull(key)).map(PersonId::new);
    }

    public List<PersonId> people(String key) {
        return list(key).stream().map(id -> new PersonId(String.valueOf(id))).toList();
    }

    public TeamId team(String key) {
        return TeamId.of(text(key));
    }

    public List<TeamId> teams(String key) {
        return list(key).stream().map(id -> TeamId.of(String.valueOf(id))).toList();
    }

    /** The rows of a list. */
    public List<Answers> rows(String key) {
        return list(key).stream()
                .filter(Map.class::isInstance)
                .map(row -> row((Map<?, ?>) row))
                .toList();
    }

    private List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Answers row(Map<?, ?> row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        row.forEach((key, value) -> {
            if (value != null) {
                cells.put(String.valueOf(key), value);
            }
        });
        return new Answers(cells);
    }
}
