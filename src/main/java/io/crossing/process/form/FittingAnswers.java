package io.crossing.process.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers a form as somebody does who has nothing against it: only what has to be answered; of choices the first, which our forms have for going
 * on, of scores the best. For trying diagrams, where what matters is the way that answers lead.
 */
public final class FittingAnswers {

    private final Conditions conditions;

    public FittingAnswers(Feel feel) {
        this.conditions = new Conditions(feel);
    }

    /**
     * Answers it. What a form asks that nobody could answer by its rules is left out, and refused when the answers are checked.
     *
     * @param wishes what has to be answered, by the keys of fields; also of those in the rows of a list, where nothing is on record there
     */
    public Map<String, Object> to(FormSchema schema, FormContext context, Map<String, Object> wishes, Naming naming) {
        Map<String, Object> seen = new LinkedHashMap<>(context.data());
        Map<String, Object> answers = new LinkedHashMap<>();
        Sheet sheet = new Sheet(FormPrefill.of(schema, context), seen, answers, Scope.of(seen));
        new Filling(context, wishes, naming).level(schema.fields(), sheet);
        return answers;
    }

    /**
     * A level of a form while it is filled in.
     *
     * @param known what is on record of it
     * @param seen what conditions see: what is on record, with the answers over it
     */
    private record Sheet(
            Map<String, Object> known, Map<String, Object> seen, Map<String, Object> answers, Scope scope) {

        void answer(FormField field, Object value) {
            answers.put(field.key(), value);
            seen.put(field.key(), value);
        }
    }

    private final class Filling {

        private final Map<String, Object> wishes;
        private final FittingValue values;

        Filling(FormContext context, Map<String, Object> wishes, Naming naming) {
            this.wishes = wishes;
            this.values = new FittingValue(context, naming);
        }

        void level(List<FormField> fields, Sheet sheet) {
            for (FormField field : fields) {
                if (conditions.hides(field, sheet.scope())) {
                    continue;
                }
                if (field.isList()) {
                    sheet.answer(field, rows(field, sheet));
                } else if (field.type().isContainer() && field.hasKey()) {
                    group(field, sheet);
                } else if (field.type().isContainer()) {
                    level(field.fields(), sheet);
                } else if (field.type().isInput() && !conditions.keepsReadonly(field, sheet.scope())) {
                    input(field, sheet);
                }
            }
        }

        private void group(FormField field, Sheet sheet) {
            Map<String, Object> seen = Rows.map(sheet.known().get(field.key()));
            Map<String, Object> answers = new LinkedHashMap<>();
            level(
                    field.fields(),
                    new Sheet(Map.copyOf(seen), seen, answers, sheet.scope().group(seen)));
            sheet.answer(field, answers);
        }

        private List<Map<String, Object>> rows(FormField list, Sheet sheet) {
            Object wish = wishes.get(list.key());
            List<Map<String, Object>> known =
                    Rows.of(wish == null ? sheet.known().get(list.key()) : wish);
            while (list.settings().grows() && known.size() < least(list)) {
                known.add(Map.of());
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = 0; i < known.size(); i++) {
                Map<String, Object> seen = new LinkedHashMap<>(known.get(i));
                Map<String, Object> answers = new LinkedHashMap<>();
                Map<String, Object> kept = list.settings().grows() ? known.get(i) : Map.of();
                level(
                        list.fields(),
                        new Sheet(kept, seen, answers, sheet.scope().row(seen, i)));
                rows.add(answers);
            }
            return rows;
        }

        private int least(FormField list) {
            return list.property(FieldProperty.MIN_ROWS).map(Integer::valueOf).orElse(0);
        }

        private void input(FormField field, Sheet sheet) {
            Object wish = wishes.get(field.key());
            boolean inRow = sheet.scope().parent() != null;
            Object known = inRow ? sheet.known().get(field.key()) : null;
            if (known != null && !Empty.is(known)) {
                sheet.answer(field, known);
            } else if (wish != null) {
                sheet.answer(field, wish);
            } else if (field.settings().limits().required()) {
                values.of(field, sheet.scope()).ifPresent(value -> sheet.answer(field, value));
            }
        }
    }
}
