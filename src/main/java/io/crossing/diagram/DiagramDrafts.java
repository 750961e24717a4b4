package io.crossing.diagram;

import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts; each file has one open draft at most. */
@Repository
public class DiagramDrafts {

    private final JdbcClient jdbc;
    private final RevisionsOfDrafts revisions;
    private final Clock clock;

    DiagramDrafts(JdbcClient jdbc, RevisionsOfDrafts revisions, Clock clock) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** The open draft of a file. */
    public Optional<Draft> of(DiagramKey key) {
        return jdbc.sql("select * from workshop_draft where open_file = :file")
                .param("file", key.file())
                .query(DiagramDrafts::read)
                .optional();
    }

    /** All open drafts, by file. */
    public List<Draft> open() {
        return jdbc.sql("select * from workshop_draft where open_file is not null order by lower(open_file)")
                .query(DiagramDrafts::read)
                .list();
    }

    /** The open drafts of a change, by file; those that were published with it once it is over. */
    public List<Draft> of(Change change) {
        return jdbc.sql("select * from workshop_draft where change_id = :change"
                        + (change.isOpen() ? " and open_file is not null" : "") + " order by lower(name), kind")
                .param("change", change.id().value())
                .query(DiagramDrafts::read)
                .list();
    }

    Optional<Draft> find(DraftId id) {
        return jdbc.sql("select * from workshop_draft where id = :id")
                .param("id", id.value())
                .query(DiagramDrafts::read)
                .optional();
    }

    /** What stands in it now. */
    public DiagramFile file(Draft draft) {
        return new DiagramFile(
                draft.key().file(),
                revisions.content(draft.id(), draft.revision()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** @return false if somebody else has begun one */
    boolean begin(DraftId id, ChangeId change, DiagramKey key, int baseVersion, PersonId by) {
        try {
            jdbc.sql("""
                            insert into workshop_draft
                                   (id, change_id, name, kind, open_file, base_version, revision, begun_by, begun_at, saved_by, saved_at)
                            values (:id, :change, :name, :kind, :file, :base, 1, :by, :at, :by, :at)""")
                    .param("id", id.value())
                    .param("change", change.value())
                    .param("name", key.name())
                    .param("kind", key.kind().name())
                    .param("file", key.file())
                    .param("base", baseVersion)
                    .param("by", by.value())
                    .param("at", now())
                    .update();
            return true;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    /** @return false if it is not in this revision any more */
    boolean advance(Draft draft, PersonId by) {
        return jdbc.sql("""
                                update workshop_draft set revision = revision + 1, saved_by = :by, saved_at = :at
                                 where id = :id and revision = :seen and open_file is not null""")
                        .param("id", draft.id().value())
                        .param("seen", draft.revision())
                        .param("by", by.value())
                        .param("at", now())
                        .update()
                == 1;
    }

    void join(DraftId id, ChangeId change) {
        jdbc.sql("update workshop_draft set change_id = :change where id = :id")
                .param("id", id.value())
                .param("change", change.value())
                .update();
    }

    void close(DraftId id) {
        jdbc.sql("update workshop_draft set open_file = null where id = :id")
                .param("id", id.value())
                .update();
    }

    /** @return false if the file has another open draft by now */
    boolean reopen(Draft draft) {
        try {
            jdbc.sql("update workshop_draft set open_file = :file where id = :id")
                    .param("id", draft.id().value())
                    .param("file", draft.key().file())
                    .update();
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Draft read(ResultSet row, int number) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new ChangeId(row.getObject("change_id", UUID.class)),
                new DiagramKey(row.getString("name"), DiagramKind.valueOf(row.getString("kind"))),
                row.getString("open_file") != null,
                row.getInt("base_version"),
                row.getInt("revision"),
                new PersonId(row.getString("begun_by")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("saved_by")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
