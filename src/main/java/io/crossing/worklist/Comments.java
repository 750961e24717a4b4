package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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
        return jdbc.sql(
                        "select id, work_item, author, text, at from work_item_comment where work_item = :item order by at, id")
                .param("item", item.value())
                .query(Comments::read)
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
    }

    private static Comment read(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                new WorkItemId(row.getString("work_item")),
                new PersonId(row.getString("author")),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
