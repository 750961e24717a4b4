package io.crossing.diagram;

import io.crossing.diagram.WorkshopError.CommentRefused;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What process admins say to each other about elements. */
@Repository
public class ElementComments {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_ID = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    ElementComments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of a file, the oldest first. */
    public List<Comment> of(DiagramKey key) {
        return jdbc.sql("select * from workshop_comment where file = :file order by said_at, id")
                .param("file", key.file())
                .query(ElementComments::read)
                .list();
    }

    /**
     * Says something.
     *
     * @param element id of the element; empty for the whole file
     * @throws CommentRefused if it is empty or longer than 2,000 characters
     */
    public UUID say(Person by, DiagramKey key, String element, String body) {
        Admins.must(by);
        if (body.isBlank() || body.strip().length() > LONGEST) {
            throw new CommentRefused(Sentence.of("workshop.refused.comment"));
        }
        if (element.length() > LONGEST_ID) {
            throw new CommentRefused(Sentence.of("workshop.refused.element-id"));
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into workshop_comment (id, file, element, body, said_by, said_at)
                        values (:id, :file, :element, :body, :by, :at)""")
                .param("id", id)
                .param("file", key.file())
                .param("element", element)
                .param("body", body.strip().replace("\u0000", ""))
                .param("by", by.id().value())
                .param("at", now())
                .update();
        return id;
    }

    /** Says that it is settled, or opens it again. */
    public void settle(Person by, DiagramKey key, UUID id, boolean settled) {
        Admins.must(by);
        jdbc.sql("update workshop_comment set settled_by = :by, settled_at = :at where id = :id and file = :file")
                .param("id", id)
                .param("file", key.file())
                .param("by", settled ? by.id().value() : null)
                .param("at", settled ? now() : null)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Comment read(ResultSet row, int number) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        @Nullable String by = row.getString("settled_by");
        return new Comment(
                row.getObject("id", UUID.class),
                DiagramKey.ofFile(row.getString("file")).orElseThrow(),
                row.getString("element"),
                row.getString("body"),
                new PersonId(row.getString("said_by")),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new PersonId(by),
                settled == null ? null : settled.toInstant());
    }
}
