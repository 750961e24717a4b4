package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.LocalDate;
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

    /** Those with an open account whose name or id contains the text, by name; everybody for an empty text. */
    List<Person> search(String text, int limit);

    /** The same in pages; the addresses of mail are searched too if {@code everything}, and closed accounts come last. */
    Page<Person> search(String text, boolean everything, Paging paging);

    /** Whether this person exists and the account is open. */
    boolean isActive(PersonId id);

    /** Who stands in for an absent person on that day; empty where the person is there or the substitute has left. */
    Optional<PersonId> substituteOf(PersonId id, LocalDate day);

    /** The absence that is planned or running; the one that is over stays until another takes its place. */
    Optional<Absence> absenceOf(PersonId id);
}
