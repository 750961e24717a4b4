package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads people from the database; at most one query for each question. */
@Repository
class JdbcPeople implements People {

    private static final String BY_NAME = " order by p.active desc, lower(p.name), p.id";
    private static final String MATCHES = """
            (lower(p.name) like :text escape '!' or p.id like :text escape '!'
             or (:everything and p.email like :text escape '!')) and (p.active or :everything)
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Absences absences;

    JdbcPeople(JdbcClient jdbc, Accounts accounts, Absences absences) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.absences = absences;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return accounts.find(id).map(Account::person);
    }

    @Override
    public Person get(PersonId id) {
        return accounts.get(id).person();
    }

    @Override
    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            List<String> names = ids.stream().map(PersonId::value).distinct().toList();
            people(where("p.id in (:ids)").param("ids", names)).forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    @Override
    public List<Person> active() {
        return people(where("p.active"));
    }

    @Override
    public List<Person> inRole(Role role) {
        return people(where("p.active and p.id in (select person from person_role where role = :role)")
                .param("role", role.name()));
    }

    @Override
    public List<Person> search(String text, int limit) {
        return search(text, false, 0, limit);
    }

    @Override
    public Page<Person> search(String text, boolean everything, Paging paging) {
        long total = jdbc.sql("select count(*) from person p where " + MATCHES)
                .param("text", pattern(text))
                .param("everything", everything)
                .query(Long.class)
                .single();
        return Page.of(search(text, everything, paging.offset(), paging.size()), paging, total);
    }

    @Override
    public boolean isActive(PersonId id) {
        return find(id).filter(Person::active).isPresent();
    }

    @Override
    public Optional<PersonId> substituteOf(PersonId id, RolloutId rollout, Instant at) {
        return absences.at(at).of(id, rollout).filter(this::isActive);
    }

    @Override
    public List<StandsInFor> standsInFor(PersonId id, Instant at) {
        return absences.at(at).by(id);
    }

    @Override
    public List<Absence> absencesOf(PersonId id) {
        return absences.of(id);
    }

    private List<Person> search(String text, boolean everything, long offset, int limit) {
        return people(
                where("p.id in (select p.id from person p where " + MATCHES + BY_NAME + " limit :limit offset :offset)")
                        .param("text", pattern(text))
                        .param("everything", everything)
                        .param("limit", limit)
                        .param("offset", offset));
    }

    private JdbcClient.StatementSpec where(String condition) {
        return jdbc.sql(AccountRows.SELECT + " where " + condition + BY_NAME);
    }

    private static List<Person> people(JdbcClient.StatementSpec query) {
        return query.query(new AccountRows()).stream().map(Account::person).toList();
    }

    /** The text anywhere; what is a wildcard in SQL, and what no name can hold, stands for nothing else. */
    private static String pattern(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("\0", "");
        return "%" + plain.replaceAll("[!%_]", "!$0") + "%";
    }
}
