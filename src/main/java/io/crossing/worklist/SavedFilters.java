package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The saved filters as rows. */
@Repository
class SavedFilters {

    private final JdbcClient jdbc;

    SavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SavedFilter> find(FilterId id) {
        return read(jdbc.sql("select * from work_filter where id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** Those of a person, by name. */
    List<SavedFilter> of(PersonId owner) {
        return read(jdbc.sql("select * from work_filter where owner = :owner order by lower(name), id")
                .param("owner", owner.value()));
    }

    /** Those of others that are shared with one of a person's roles, by name. */
    List<SavedFilter> sharedWith(Person person) {
        Collection<String> roles = person.roles().stream().map(Role::name).toList();
        if (roles.isEmpty()) {
            return List.of();
        }
        return read(jdbc.sql("""
                        select * from work_filter where owner <> :person
                            and id in (select work_filter from work_filter_share where with_role in (:roles))
                        order by lower(name), id limit 200
                        """).param("person", person.id().value()).param("roles", roles));
    }

    void add(SavedFilter filter) {
        columns(filter, jdbc.sql("""
                        insert into work_filter (id, owner, name, scope, rollout, stage, area, due, overdue, put_off, words, changed_at)
                        values (:id, :owner, :name, :scope, :rollout, :stage, :area, :due, :overdue, :putOff, :words, :changedAt)
                        """)).param("owner", filter.owner().value()).update();
        share(filter);
    }

    void change(SavedFilter filter) {
        columns(filter, jdbc.sql("""
                        update work_filter set name = :name, scope = :scope, rollout = :rollout, stage = :stage, area = :area, due = :due,
                            overdue = :overdue, put_off = :putOff, words = :words, changed_at = :changedAt
                         where id = :id
                        """)).update();
        unshare(filter.id());
        share(filter);
    }

    void drop(FilterId id) {
        unshare(id);
        jdbc.sql("delete from work_filter where id = :id")
                .param("id", id.value())
                .update();
    }

    private void share(SavedFilter filter) {
        filter.sharedWith()
                .forEach(role -> jdbc.sql(
                                "insert into work_filter_share (work_filter, with_role) values (:filter, :role)")
                        .param("filter", filter.id().value())
                        .param("role", role.name())
                        .update());
    }

    private void unshare(FilterId id) {
        jdbc.sql("delete from work_filter_share where work_filter = :id")
                .param("id", id.value())
                .update();
    }

    private static StatementSpec columns(SavedFilter filter, StatementSpec statement) {
        WorkItemFilter shows = filter.shows();
        return statement
                .param("id", filter.id().value())
                .param("name", filter.name())
                .param("scope", shows.scope().name())
                .param(
                        "rollout",
                        shows.rollout() == null ? null : shows.rollout().value())
                .param("stage", shows.stage())
                .param("area", shows.area())
                .param("due", shows.due() == null ? null : shows.due().name())
                .param("overdue", shows.overdue())
                .param("putOff", shows.putOff())
                .param("words", shows.text())
                .param("changedAt", filter.changedAt().atOffset(ZoneOffset.UTC));
    }

    private List<SavedFilter> read(StatementSpec statement) {
        List<SavedFilter> unshared = statement.query((row, number) -> row(row)).list();
        Map<FilterId, Set<Role>> roles = roles(unshared);
        return unshared.stream()
                .map(one -> new SavedFilter(
                        one.id(),
                        one.owner(),
                        one.name(),
                        roles.getOrDefault(one.id(), Set.of()),
                        one.shows(),
                        one.changedAt()))
                .toList();
    }

    private Map<FilterId, Set<Role>> roles(List<SavedFilter> filters) {
        Map<FilterId, Set<Role>> roles = new HashMap<>();
        if (!filters.isEmpty()) {
            jdbc.sql("select work_filter, with_role from work_filter_share where work_filter in (:ids)")
                    .param("ids", filters.stream().map(one -> one.id().value()).toList())
                    .query(row -> {
                        roles.computeIfAbsent(
                                        new FilterId(row.getObject("work_filter", UUID.class)),
                                        id -> EnumSet.noneOf(Role.class))
                                .add(Role.valueOf(row.getString("with_role")));
                    });
        }
        return roles;
    }

    private static SavedFilter row(ResultSet row) throws SQLException {
        UUID rollout = row.getObject("rollout", UUID.class);
        String due = row.getString("due");
        WorkItemFilter shows = new WorkItemFilter(
                Scope.valueOf(row.getString("scope")),
                rollout == null ? null : new RolloutId(rollout),
                row.getString("stage"),
                row.getString("area"),
                due == null ? null : DueWindow.valueOf(due),
                row.getObject("overdue", Boolean.class),
                row.getBoolean("put_off"),
                row.getString("words"));
        return new SavedFilter(
                new FilterId(row.getObject("id", UUID.class)),
                new PersonId(row.getString("owner")),
                row.getString("name"),
                Set.of(),
                shows,
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
