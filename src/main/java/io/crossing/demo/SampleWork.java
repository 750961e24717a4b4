package io.crossing.demo;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.rollout.RolloutForms;
import io.crossing.worklist.CompletingWorkItem;
import io.crossing.worklist.WorkItem;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does a work item as the sample colleague would whose it is. */
@Component
@Profile("demo")
class SampleWork {

    private final CompletingWorkItem completing;
    private final RolloutForms forms;
    private final People people;
    private final Clock clock;

    SampleWork(CompletingWorkItem completing, RolloutForms forms, People people, Clock clock) {
        this.completing = completing;
        this.forms = forms;
        this.people = people;
        this.clock = clock;
    }

    /** Who would do it: whoever has it, else somebody whom it is offered to; empty where there is nobody. */
    Optional<Person> doer(WorkItem item) {
        PersonId assignee = item.assignee();
        return assignee != null ? people.find(assignee) : offered(item);
    }

    private Optional<Person> offered(WorkItem item) {
        return item.groups().stream()
                .flatMap(group -> Role.ofGroup(group).stream())
                .flatMap(role -> people.inRole(role).stream())
                .filter(person -> !item.excluded().contains(person.id()))
                .sorted((one, other) -> Integer.compare(turn(item, one), turn(item, other)))
                .findFirst();
    }

    /** A different colleague for each item, the same at each look. */
    private static int turn(WorkItem item, Person person) {
        return (item.id().value() + person.id().value()).hashCode();
    }

    /** Does it, unless the colleague does not know the form. */
    boolean done(WorkItem item, Person by, RandomGenerator chance) {
        Optional<Map<String, Object>> answers = item.form() == null
                ? Optional.of(Map.of())
                : SampleAnswers.to(item.form().id(), situation(item, by, chance));
        answers.ifPresent(given -> completing.complete(item.id(), by, given));
        return answers.isPresent();
    }

    private Situation situation(WorkItem item, Person by, RandomGenerator chance) {
        Map<String, Object> known =
                new LinkedHashMap<>(forms.context(item.rollout(), item.team()).data());
        known.put(
                "people",
                people.active().stream()
                        .map(person -> Map.of("value", person.id().value()))
                        .toList());
        return new Situation(by.id(), clock.instant(), known, chance);
    }
}
