package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Whether somebody with an id can be given work; each is looked up once, while one form is checked. */
class ActiveOnes implements Predicate<String> {

    private final People people;
    private final Map<String, Boolean> known = new HashMap<>();

    ActiveOnes(People people) {
        this.people = people;
    }

    @Override
    public boolean test(String id) {
        return known.computeIfAbsent(id, one -> PersonId.isOne(one) && people.isActive(new PersonId(one)));
    }
}
