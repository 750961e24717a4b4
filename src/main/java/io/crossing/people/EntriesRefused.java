package io.crossing.people;

import io.crossing.process.Sentence;
import io.crossing.web.FieldProblem;
import java.util.List;
import java.util.Locale;

/** Something that was entered cannot be so; names each field and what would be right. */
public final class EntriesRefused extends PeopleError {

    private final transient List<Entry> entries;

    /** What would be right in a field. */
    record Entry(String field, Sentence said) {}

    EntriesRefused(List<Entry> entries) {
        super(entries.get(0).said());
        this.entries = List.copyOf(entries);
    }

    public EntriesRefused(String field, Sentence said) {
        this(List.of(new Entry(field, said)));
    }

    /** In the language of whoever entered it. */
    public List<FieldProblem> problems(Locale language) {
        return entries.stream()
                .map(entry -> new FieldProblem(entry.field(), entry.said().in(language)))
                .toList();
    }

    /** In English. */
    public List<FieldProblem> problems() {
        return problems(Locale.ENGLISH);
    }
}
