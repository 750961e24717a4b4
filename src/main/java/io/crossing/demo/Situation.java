package io.crossing.demo;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * What a sample colleague knows when they answer a form.
 *
 * @param me who answers
 * @param now when they answer
 * @param context what the form is shown with
 * @param chance decides where colleagues differ
 */
public record Situation(PersonId me, Instant now, Map<String, Object> context, RandomGenerator chance) {

    public String text(String key) {
        return Objects.toString(context.get(key), "");
    }

    /** The rows of a list on record; none where there is no such list. */
    List<Map<String, Object>> rows(String key) {
        return context.get(key) instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .map(Situation::row)
                        .toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }

    /** The values of a list of choices. */
    public List<String> values(String key) {
        return rows(key).stream().map(row -> Objects.toString(row.get("value"))).toList();
    }

    /** Somebody of these who is not one of those already spoken of, the first that fits. */
    String somebody(List<String> preferred, List<String> not) {
        return preferred.stream()
                .filter(values("people")::contains)
                .filter(person -> !not.contains(person))
                .findFirst()
                .orElseGet(() -> values("people").stream()
                        .filter(person -> !not.contains(person))
                        .findFirst()
                        .orElseThrow());
    }

    String oneOf(String... texts) {
        return texts[chance.nextInt(texts.length)];
    }

    boolean in(double share) {
        return chance.nextDouble() < share;
    }

    String today() {
        return text("today");
    }
}
