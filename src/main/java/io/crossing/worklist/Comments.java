package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments as rows. */
@Repository
class Comments {

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<Comment> of(WorkItemId item) {
        Map<UUID, Set<PersonId>> mentions = mentions(item);
        return jdbc.sql("""
                        select * from work_item_comment
                         where work_item = :item order by at, id
                        """)
                .param("item", item.value())
                .query((row, number) -> read(row, mentions))
                .list();
    }

    void add(Comment comment) {
        jdbc.sql("""
                        insert into work_item_comment (id, work_item, author, text, at)
                        values (:id, :item, :author, :text, :at)
                        """)
                .param("id", comment.id())
                .param("item", comment.workItem().value())
                .param("author", comment.author().value())
                .param("text", comment.text())
                .param("at", comment.at().atOffset(ZoneOffset.UTC))
                .update();
        mention(comment.id(), comment.mentions());
    }

    /** Gives it another text; who was mentioned once stays known, so that nobody is told twice. */
    void change(UUID comment, String text, Set<PersonId> mentioned, Instant at) {
        Set<PersonId> before = mentionedIn(comment);
        jdbc.sql("update work_item_comment set text = :text, changed_at = :at where id = :id")
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", comment)
                .update();
        mention(
                comment,
                mentioned.stream().filter(person -> !before.contains(person)).toList());
    }

    /** Everybody whom any version of it mentioned. */
    Set<PersonId> mentionedIn(UUID comment) {
        return Set.copyOf(jdbc.sql("select person from work_item_mention where comment = :comment")
                .param("comment", comment)
                .query((row, number) -> new PersonId(row.getString("person")))
                .list());
    }

    void remove(UUID comment, Instant at) {
        jdbc.sql("update work_item_comment set text = '', removed_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", comment)
                .update();
    }

    private void mention(UUID comment, Collection<PersonId> people) {
        people.forEach(person -> jdbc.sql("insert into work_item_mention (comment, person) values (:comment, :person)")
                .param("comment", comment)
                .param("person", person.value())
                .update());
    }

    private Map<UUID, Set<PersonId>> mentions(WorkItemId item) {
        Map<UUID, Set<PersonId>> mentions = new HashMap<>();
        jdbc.sql("""
                        select m.comment, m.person from work_item_mention m
                          join work_item_comment c on c.id = m.comment where c.work_item = :item
                        """).param("item", item.value()).query(row -> {
            mentions.computeIfAbsent(row.getObject("comment", UUID.class), id -> new HashSet<>())
                    .add(new PersonId(row.getString("person")));
        });
        return mentions;
    }

    private static Comment read(ResultSet row, Map<UUID, Set<PersonId>> mentions) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Comment(
                id,
                new WorkItemId(row.getString("work_item")),
                new PersonId(row.getString("author")),
                row.getString("text"),
                Mentions.in(row.getString("text"), mentions.getOrDefault(id, Set.of())::contains),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row, "changed_at"),
                instant(row, "removed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
