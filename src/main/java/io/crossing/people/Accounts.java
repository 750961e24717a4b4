package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts as rows: what is written about people, and what signing in reads. */
@Repository
class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean none() {
        return jdbc.sql("select count(*) from person").query(Long.class).single() == 0;
    }

    Optional<Account> find(PersonId id) {
        List<Account> found = jdbc.sql(AccountRows.SELECT + " where p.id = :id")
                .param("id", id.value())
                .query(new AccountRows());
        return found.stream().findFirst();
    }

    Account get(PersonId id) {
        return find(id).orElseThrow(() -> new PersonUnknown(id));
    }

    /** Whether somebody else's account, open or closed, has this address. */
    boolean emailTaken(String email, PersonId besides) {
        return jdbc.sql("select count(*) from person where email = :email and id <> :id")
                        .param("email", email)
                        .param("id", besides.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Person add(PersonId id, PersonProfile profile, @Nullable String passwordHash, boolean oneTime) {
        try {
            insert(id, profile, passwordHash, oneTime);
        } catch (DuplicateKeyException e) {
            throw new AccountAlreadyThere(id);
        }
        write(id, profile.roles());
        return get(id).person();
    }

    private void insert(PersonId id, PersonProfile profile, @Nullable String passwordHash, boolean oneTime) {
        jdbc.sql("""
                        insert into person (id, name, email, password_hash, password_version, must_change_password,
                                            active, superior, time_zone, language, created_at)
                        values (:id, :name, :email, :hash, 0, :oneTime, true, :superior, :zone, :language, :now)
                        """)
                .param("id", id.value())
                .param("name", profile.name())
                .param("email", profile.email())
                .param("hash", passwordHash)
                .param("oneTime", oneTime)
                .param("superior", value(profile.superior()))
                .param("zone", profile.timeZone().getId())
                .param(
                        "language",
                        profile.language() == null ? null : profile.language().toLanguageTag())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(PersonId id, PersonProfile profile) {
        jdbc.sql("""
                        update person set name = :name, email = :email, superior = :superior, time_zone = :zone,
                                          language = :language
                         where id = :id
                        """)
                .param("id", id.value())
                .param("name", profile.name())
                .param("email", profile.email())
                .param("superior", value(profile.superior()))
                .param("zone", profile.timeZone().getId())
                .param(
                        "language",
                        profile.language() == null ? null : profile.language().toLanguageTag())
                .update();
        jdbc.sql("delete from person_role where person = :id")
                .param("id", id.value())
                .update();
        write(id, profile.roles());
    }

    void changePassword(PersonId id, String hash, boolean oneTime) {
        jdbc.sql("""
                        update person set password_hash = :hash, must_change_password = :oneTime,
                                          password_version = password_version + 1
                         where id = :id
                        """)
                .param("id", id.value())
                .param("hash", hash)
                .param("oneTime", oneTime)
                .update();
    }

    void close(PersonId id) {
        setActive(id, false);
    }

    void reopen(PersonId id) {
        setActive(id, true);
    }

    /** Refuses if this is the only process admin; two who try it with each other at once are taken one after the other. */
    void mustKeepAnAdministrator(PersonId id) {
        List<String> administrators = jdbc.sql("""
                        select id from person
                         where active and id in (select person from person_role where role = 'PROCESS_ADMIN')
                         order by id for update
                        """).query(String.class).list();
        if (administrators.equals(List.of(id.value()))) {
            throw new LastAdministrator(id);
        }
    }

    private void setActive(PersonId id, boolean active) {
        jdbc.sql("update person set active = :active where id = :id")
                .param("id", id.value())
                .param("active", active)
                .update();
    }

    private void write(PersonId id, Set<Role> roles) {
        for (Role role : roles) {
            jdbc.sql("insert into person_role (person, role) values (:id, :role)")
                    .param("id", id.value())
                    .param("role", role.name())
                    .update();
        }
    }

    private static @Nullable String value(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }
}
