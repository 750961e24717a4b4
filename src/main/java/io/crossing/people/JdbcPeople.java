package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Instant;
import java.util.Arrays;
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

    private static final String BY_NAME = " order by p.active desc, p.sort_name, p.id";
    /** Those of whose name a word begins with what was typed first come first. */
    private static final String BY_BEGINNING = " order by p.active desc, case when p.sort_name like :begins escape '!'"
            + " or p.sort_name like :within escape '!' or p.id like :begins escape '!' then 0 else 1 end, p.sort_name, p.id";

    private static final int MOST_WORDS = 8;

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
        return search(words(text), false, 0, limit);
    }

    @Override
    public Page<Person> search(String text, boolean everything, Paging paging) {
        List<String> words = words(text);
        long total = withWords(jdbc.sql("select count(*) from person p where " + matches(words, everything)), words)
                .query(Long.class)
                .single();
        return Page.of(search(words, everything, paging.offset(), paging.size()), paging, total);
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

    private List<Person> search(List<String> words, boolean everything, long offset, int limit) {
        String order = words.isEmpty() ? BY_NAME : BY_BEGINNING;
        String found = "select p.id from person p where " + matches(words, everything) + order;
        JdbcClient.StatementSpec query = withWords(
                jdbc.sql(AccountRows.SELECT + " where p.id in (" + found + " limit :limit offset :offset)" + order),
                words);
        if (!words.isEmpty()) {
            String first = words.get(0).substring(1);
            query.param("begins", first).param("within", "% " + first);
        }
        return people(query.param("limit", limit).param("offset", offset));
    }

    /** Each word somewhere, in any order, so that “orth ol” finds Olga Orth. */
    private static String matches(List<String> words, boolean everything) {
        StringBuilder condition = new StringBuilder(everything ? "true" : "p.active = true");
        for (int number = 0; number < words.size(); number++) {
            String like = " like :word" + number + " escape '!'";
            condition
                    .append(" and (p.sort_name")
                    .append(like)
                    .append(" or p.id")
                    .append(like);
            condition.append(everything ? " or p.email" + like : "").append(")");
        }
        return condition.toString();
    }

    private static JdbcClient.StatementSpec withWords(JdbcClient.StatementSpec query, List<String> words) {
        for (int number = 0; number < words.size(); number++) {
            query.param("word" + number, words.get(number));
        }
        return query;
    }

    private JdbcClient.StatementSpec where(String condition) {
        return jdbc.sql(AccountRows.SELECT + " where " + condition + BY_NAME);
    }

    private static List<Person> people(JdbcClient.StatementSpec query) {
        return query.query(new AccountRows()).stream().map(Account::person).toList();
    }

    /** As patterns; what is a wildcard in SQL, and what no name can hold, stands for nothing else. */
    private static List<String> words(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("\0", "");
        return Arrays.stream(plain.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }
}
