package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps filters of lists under a name, for oneself or for everybody in a role. */
@Service
public class SavingFilter {

    static final int LONGEST_NAME = 80;
    static final int MOST = 50;

    private final SavedFilters filters;
    private final People people;
    private final Clock clock;

    SavingFilter(SavedFilters filters, People people, Clock clock) {
        this.filters = filters;
        this.people = people;
        this.clock = clock;
    }

    /** The filters that a person sees: their own, and those that others share with them. */
    public record Visible(List<SavedFilter> own, List<SavedFilter> shared) {}

    @Transactional(readOnly = true)
    public Visible visibleTo(Person person) {
        return new Visible(filters.of(person.id()), filters.sharedWith(person));
    }

    /** @throws FilterUnknown if there is none that they see */
    @Transactional(readOnly = true)
    public SavedFilter get(FilterId id, Person reader) {
        return filters.find(id).filter(one -> one.visibleTo(reader)).orElseThrow(FilterUnknown::new);
    }

    /**
     * Saves it.
     *
     * @param name 1 to 80 characters, once for each person
     * @throws AnswersRefused naming {@code name}
     */
    @Transactional
    public SavedFilter save(Person by, String name, Set<Role> sharedWith, WorkItemFilter shows) {
        if (filters.of(by.id()).size() >= MOST) {
            throw refused(Sentence.of("worklist.answer.filters", MOST));
        }
        SavedFilter filter = new SavedFilter(FilterId.random(), by.id(), named(name), sharedWith, shows, now());
        try {
            filters.add(filter);
        } catch (DuplicateKeyException e) {
            throw taken(filter.name());
        }
        return filter;
    }

    /**
     * Changes all of it.
     *
     * @throws FilterUnknown if there is none that they see
     * @throws FilterNotYours if it is somebody else's
     * @throws AnswersRefused as above
     */
    @Transactional
    public SavedFilter change(FilterId id, Person by, String name, Set<Role> sharedWith, WorkItemFilter shows) {
        SavedFilter before = own(id, by);
        SavedFilter filter = new SavedFilter(id, before.owner(), named(name), sharedWith, shows, now());
        try {
            filters.change(filter);
        } catch (DuplicateKeyException e) {
            throw taken(filter.name());
        }
        return filter;
    }

    /** Deletes it for everybody; @throws FilterUnknown or {@link FilterNotYours} as above */
    @Transactional
    public SavedFilter drop(FilterId id, Person by) {
        SavedFilter filter = own(id, by);
        filters.drop(id);
        return filter;
    }

    private SavedFilter own(FilterId id, Person by) {
        SavedFilter filter = get(id, by);
        if (!filter.ownedBy(by)) {
            throw new FilterNotYours(people.find(filter.owner())
                    .map(Person::name)
                    .orElse(filter.owner().value()));
        }
        return filter;
    }

    private static String named(String name) {
        String said = name.strip();
        if (said.isEmpty() || said.length() > LONGEST_NAME || said.chars().anyMatch(Character::isISOControl)) {
            throw refused(
                    said.length() > LONGEST_NAME
                            ? Sentence.of("worklist.answer.filter.long", LONGEST_NAME)
                            : Sentence.of("worklist.answer.filter.name"));
        }
        return said;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static AnswersRefused taken(String name) {
        return refused(Sentence.of("worklist.answer.filter.twice", name));
    }

    private static AnswersRefused refused(Sentence message) {
        return new AnswersRefused(List.of(new FieldError("name", message)));
    }
}
