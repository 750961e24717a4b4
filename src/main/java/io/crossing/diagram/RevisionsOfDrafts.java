package io.crossing.diagram;

import io.crossing.diagram.Revision.How;
import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What drafts contained when: saves that an editor makes by itself within five minutes are one revision, and the last 200 are kept. */
@Repository
class RevisionsOfDrafts {

    private static final Duration ONE_SITTING = Duration.ofMinutes(5);
    private static final int KEPT = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    RevisionsOfDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    List<Revision> of(DraftId draft) {
        return jdbc.sql("""
                        select revision, how, saved_by, begun_at, saved_at from workshop_revision
                         where draft = :draft order by revision desc""")
                .param("draft", draft.value())
                .query(RevisionsOfDrafts::read)
                .list();
    }

    /** What stands in a revision; where an editor has saved on in the meantime, what stands there now. */
    String content(DraftId draft, int revision) {
        return jdbc.sql("""
                        select content from workshop_revision where draft = :draft and revision >= :revision
                         order by revision limit 1""")
                .param("draft", draft.value())
                .param("revision", revision)
                .query((row, number) -> row.getString("content"))
                .single();
    }

    Optional<String> find(DraftId draft, int revision) {
        return jdbc.sql("select content from workshop_revision where draft = :draft and revision = :revision")
                .param("draft", draft.value())
                .param("revision", revision)
                .query((row, number) -> row.getString("content"))
                .optional();
    }

    void add(DraftId draft, int revision, String content, How how, PersonId by) {
        Instant now = clock.instant();
        Optional<Revision> sitting = of(draft).stream()
                .findFirst()
                .filter(last -> how == How.EDITED && last.how() == How.EDITED)
                .filter(last -> last.by().equals(by))
                .filter(last -> last.begunAt().isAfter(now.minus(ONE_SITTING)));
        if (sitting.isPresent()) {
            replace(draft, sitting.get().number(), revision, content, now);
        } else {
            insert(draft, revision, content, how, by, now);
            forgetTheOldest(draft);
        }
    }

    private void replace(DraftId draft, int old, int revision, String content, Instant now) {
        jdbc.sql("""
                        update workshop_revision set revision = :revision, content = :content, saved_at = :at
                         where draft = :draft and revision = :old""")
                .param("draft", draft.value())
                .param("old", old)
                .param("revision", revision)
                .param("content", content)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void insert(DraftId draft, int revision, String content, How how, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into workshop_revision (draft, revision, content, how, saved_by, begun_at, saved_at)
                        values (:draft, :revision, :content, :how, :by, :at, :at)""")
                .param("draft", draft.value())
                .param("revision", revision)
                .param("content", content)
                .param("how", how.name())
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void forgetTheOldest(DraftId draft) {
        List<Revision> all = of(draft);
        if (all.size() > KEPT) {
            jdbc.sql("delete from workshop_revision where draft = :draft and revision < :oldest")
                    .param("draft", draft.value())
                    .param("oldest", all.get(KEPT - 1).number())
                    .update();
        }
    }

    private static Revision read(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("revision"),
                How.valueOf(row.getString("how")),
                new PersonId(row.getString("saved_by")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
