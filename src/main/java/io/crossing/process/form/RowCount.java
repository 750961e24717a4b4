package io.crossing.process.form;

import io.crossing.process.Sentence;

/** A list has as many rows as the form wants. */
final class RowCount implements ListRule {

    @Override
    public void check(ListAnswer answer, Errors errors) {
        int least = answer.count(FieldProperty.MIN_ROWS).orElse(0);
        int most = answer.count(FieldProperty.MAX_ROWS).orElse(Limits.MOST_ROWS);
        String label = Words.name(answer.list());
        if (answer.rows().size() < least) {
            errors.add(answer.at(), Sentence.of("form.rows.least", label, least));
        }
        if (answer.rows().size() > most) {
            errors.add(answer.at(), Sentence.of("form.rows.most", label, most));
        }
    }
}
