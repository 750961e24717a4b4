package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A list has a row for everything that needs one: the decisions that somebody must take, the teams that must be planned. */
final class NeededRows implements ListRule {

    @Override
    public void check(ListAnswer answer, Errors errors) {
        if (answer.identity().isEmpty()) {
            return;
        }
        FormField first = answer.identity().get(0);
        for (Option needed : of(answer.list(), first, answer.context())) {
            if (!answer.hasRowFor(first, needed.value())) {
                errors.add(answer.at(), Sentence.of("form.rows.needed", Words.cut(needed.label())));
            }
        }
    }

    /** What needs a row, in the order of the form or of the data. */
    static List<Option> of(FormField list, FormField first, FormContext context) {
        Options options = Options.of(first, context);
        List<Option> needed = new ArrayList<>();
        for (String value : Words.of(list.property(FieldProperty.REQUIRES).orElse(""))) {
            needed.add(new Option(value, options.label(value)));
        }
        list.property(FieldProperty.COVERS).ifPresent(path -> needed.addAll(covered(path, context)));
        return needed;
    }

    private static List<Option> covered(String path, FormContext context) {
        String[] parts = path.split("\\.", 2);
        List<Option> covered = new ArrayList<>();
        Rows.of(context.data().get(parts[0])).forEach(row -> {
            Object value = row.get(parts.length > 1 ? parts[1] : "value");
            if (value != null) {
                covered.add(new Option(value, String.valueOf(row.getOrDefault("label", value))));
            }
        });
        return covered;
    }
}
