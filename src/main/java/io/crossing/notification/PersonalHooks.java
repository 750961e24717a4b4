package io.crossing.notification;

import io.crossing.process.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People's own channels, in the table {@code personal_hook}: one each. */
@Repository
class PersonalHooks {

    private final JdbcClient jdbc;

    PersonalHooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonalHook> of(PersonId person) {
        return jdbc.sql("select * from personal_hook where person = ?")
                .param(person.value())
                .query((row, number) -> new PersonalHook(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getString("person")),
                        HookKind.valueOf(row.getString("kind")),
                        row.getString("url")))
                .optional();
    }

    Optional<PersonalHook> find(UUID id) {
        return jdbc.sql("select person from personal_hook where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(person -> of(new PersonId(person)));
    }

    @Transactional
    public void set(PersonalHook hook) {
        remove(hook.person());
        jdbc.sql("insert into personal_hook (id, person, kind, url) values (?, ?, ?, ?)")
                .params(hook.id(), hook.person().value(), hook.kind().name(), hook.url())
                .update();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from personal_hook where person = ?")
                .param(person.value())
                .update();
    }
}
