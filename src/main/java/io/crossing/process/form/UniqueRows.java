package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** No two rows are about the same thing; capitals make no difference. */
final class UniqueRows implements ListRule {

    @Override
    public void check(ListAnswer answer, Errors errors) {
        List<FormField> identity = answer.identity();
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < answer.rows().size(); i++) {
            Map<String, Object> row = answer.rows().get(i);
            List<String> values = identity.stream()
                    .map(field -> Objects.toString(row.get(field.key()), "").toLowerCase(Locale.ROOT))
                    .toList();
            boolean blank = values.stream().allMatch(String::isEmpty);
            if (!blank && !seen.add(values)) {
                FormField first = identity.get(0);
                errors.add(
                        answer.at() + "[" + i + "]." + first.key(),
                        Sentence.of("form.rows.twice", words(answer, identity, row)));
            }
        }
    }

    private static List<Sentence> words(ListAnswer answer, List<FormField> identity, Map<String, Object> row) {
        return identity.stream()
                .filter(field -> row.containsKey(field.key()))
                .map(field -> Options.of(field, answer.context()).label(row.getOrDefault(field.key(), "")))
                .map(label -> Sentence.of("form.quoted", Words.cut(label)))
                .toList();
    }
}
