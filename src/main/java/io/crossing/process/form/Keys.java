package io.crossing.process.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names under which the components of one level keep their answers. */
final class Keys {

    private Keys() {}

    static Set<String> of(List<FormField> fields) {
        Set<String> keys = new HashSet<>();
        for (FormField field : fields) {
            if (field.hasKey()) {
                keys.add(field.key());
            } else {
                keys.addAll(of(field.fields()));
            }
        }
        return keys;
    }

    /** What lies beside the answers of this level. */
    static Map<String, Object> others(List<FormField> fields, Map<String, Object> values) {
        Map<String, Object> others = new LinkedHashMap<>(values);
        others.keySet().removeAll(of(fields));
        return others;
    }
}
