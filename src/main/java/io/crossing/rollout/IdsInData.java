package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds in the data of a form what can be the id of a person, so that a page has their names without a list of everybody. */
class IdsInData {

    private static final int MOST = 2_000;

    private final Set<PersonId> found = new HashSet<>();

    Set<PersonId> in(Map<String, Object> data) {
        look(data.values());
        return found;
    }

    private void look(Object value) {
        if (value instanceof Map<?, ?> map) {
            look(map.values());
        } else if (value instanceof Collection<?> several) {
            several.stream().filter(one -> one != null).forEach(this::look);
        } else if (value instanceof String text && PersonId.isOne(text) && found.size() < MOST) {
            found.add(new PersonId(text));
        }
    }
}
