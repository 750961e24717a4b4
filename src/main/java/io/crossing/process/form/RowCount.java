package io.crossing.process.form;

/** A list has as many rows as the form wants. */
final class RowCount implements ListRule {

    @Override
    public void check(ListAnswer answer, Errors errors) {
        int least = answer.count(FieldProperty.MIN_ROWS).orElse(0);
        int most = answer.count(FieldProperty.MAX_ROWS).orElse(Limits.MOST_ROWS);
        String label = Words.quoted(answer.list());
        if (answer.rows().size() < least) {
            errors.add(
                    answer.at(),
                    "Add rows to " + label + " until there " + (least == 1 ? "is 1." : "are " + least + "."));
        }
        if (answer.rows().size() > most) {
            errors.add(answer.at(), "Take rows away from " + label + " until there are " + most + ".");
        }
    }
}
