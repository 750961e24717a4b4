package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Attachment;
import io.crossing.rollout.Attachments;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files as rows: their content lies beside them in pieces, which every database keeps the same way and no reader needs at once. */
@Repository
public class JdbcAttachments implements Attachments {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;

    JdbcAttachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Attachment attachment, byte[] content) {
        jdbc.sql("""
                        insert into attachment (id, rollout, work_item, task, name, media_type, size, sha256, given_by, given_at)
                        values (:id, :rollout, :item, :task, :name, :mediaType, :size, :sha256, :by, :at)
                        """)
                .param("id", attachment.id())
                .param("rollout", attachment.rollout().value())
                .param("item", attachment.workItem().value())
                .param("task", attachment.task())
                .param("name", attachment.name())
                .param("mediaType", attachment.mediaType())
                .param("size", attachment.size())
                .param("sha256", attachment.sha256())
                .param("by", attachment.by().value())
                .param("at", attachment.at().atOffset(ZoneOffset.UTC))
                .update();
        for (int piece = 0; (long) piece * PIECE < content.length; piece++) {
            int from = piece * PIECE;
            jdbc.sql("insert into attachment_piece (attachment, piece, content) values (:id, :piece, :content)")
                    .param("id", attachment.id())
                    .param("piece", piece)
                    .param("content", Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)))
                    .update();
        }
    }

    @Override
    public Optional<Attachment> find(UUID id) {
        return jdbc.sql("select * from attachment where id = :id")
                .param("id", id)
                .query(JdbcAttachments::read)
                .optional();
    }

    @Override
    public List<Attachment> of(WorkItemId item) {
        return jdbc.sql("select * from attachment where work_item = :item order by given_at, id")
                .param("item", item.value())
                .query(JdbcAttachments::read)
                .list();
    }

    @Override
    public List<Attachment> of(RolloutId rollout) {
        return jdbc.sql("select * from attachment where rollout = :rollout order by given_at desc, id")
                .param("rollout", rollout.value())
                .query(JdbcAttachments::read)
                .list();
    }

    @Override
    public void write(Attachment attachment, OutputStream to) throws IOException {
        for (int piece = 0; (long) piece * PIECE < attachment.size(); piece++) {
            to.write(jdbc.sql("select content from attachment_piece where attachment = :id and piece = :piece")
                    .param("id", attachment.id())
                    .param("piece", piece)
                    .query((row, number) -> row.getBytes("content"))
                    .single());
        }
    }

    @Override
    public void remove(Attachment attachment) {
        jdbc.sql("delete from attachment_piece where attachment = :id")
                .param("id", attachment.id())
                .update();
        jdbc.sql("delete from attachment where id = :id")
                .param("id", attachment.id())
                .update();
    }

    private static Attachment read(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                new RolloutId(row.getObject("rollout", UUID.class)),
                new WorkItemId(row.getString("work_item")),
                row.getString("task"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                new PersonId(row.getString("given_by")),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
