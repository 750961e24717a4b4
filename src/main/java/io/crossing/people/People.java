package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody with an account, closed ones included where a name may still be asked for. */
public interface People {

    /** The person, whether the account is open or closed. */
    Optional<Person> find(PersonId id);

    /**
     * The person, who is known to exist.
     *
     * @throws PersonUnknown if nobody ever had this id
     */
    Person get(PersonId id);

    /** Those of these ids that exist, in one query; closed accounts included. */
    Map<PersonId, Person> findAll(Collection<PersonId> ids);

    /** Everybody whose account is open, by name. */
    List<Person> active();

    /** Everybody with an open account and this role, by name. */
    List<Person> inRole(Role role);

    /** Those with an open account whose name or id contains each word of the text, by name; everybody for an empty text. */
    List<Person> search(String text, int limit);

    /** The same in pages; the addresses of mail are searched too if {@code everything}, and closed accounts come last. */
    Page<Person> search(String text, boolean everything, Paging paging);

    /** Whether this person exists and the account is open. */
    boolean isActive(PersonId id);

    /**
     * Who stands in for somebody in a rollout at a moment: the substitute or, where they are away too, theirs. Days begin and
     * end at midnight in the time zone of whoever is away.
     *
     * @return empty where the person is there, or whoever would stand in has left, or is away with nobody left to stand in
     */
    Optional<PersonId> substituteOf(PersonId id, RolloutId rollout, Instant at);

    /** For whom somebody stands in at a moment. */
    List<StandsInFor> standsInFor(PersonId id, Instant at);

    /** Those planned, running and over, the first day first. */
    List<Absence> absencesOf(PersonId id);
}
