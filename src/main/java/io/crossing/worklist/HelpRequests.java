package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests for help as rows; who is asked sees the work item for as long as the request waits for an answer. */
@Repository
class HelpRequests {

    private final JdbcClient jdbc;
    private final Offers offers;

    HelpRequests(JdbcClient jdbc, Offers offers) {
        this.jdbc = jdbc;
        this.offers = offers;
    }

    /** Oldest first. */
    List<HelpRequest> of(WorkItemId item) {
        return jdbc.sql("select * from work_item_help where work_item = :item order by asked_at, id")
                .param("item", item.value())
                .query(HelpRequests::read)
                .list();
    }

    Optional<HelpRequest> find(WorkItemId item, UUID id) {
        return of(item).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<HelpRequest> openFor(WorkItemId item, PersonId helper) {
        return of(item).stream()
                .filter(one -> one.open() && one.helper().equals(helper))
                .findFirst();
    }

    void add(HelpRequest request, WorkItem item) {
        jdbc.sql("""
                        insert into work_item_help (id, work_item, helper, asked_by, question, asked_at, state)
                        values (:id, :item, :helper, :by, :question, :at, :state)
                        """)
                .param("id", request.id())
                .param("item", item.id().value())
                .param("helper", request.helper().value())
                .param("by", request.askedBy().value())
                .param("question", request.question())
                .param("at", request.askedAt().atOffset(ZoneOffset.UTC))
                .param("state", request.state().name())
                .update();
        offers.add(item.id(), OfferKind.HELPER, request.helper().value(), true, DueOrder.of(item.dueAt()));
        offers.add(item.id(), OfferKind.ASKED, request.askedBy().value(), true, DueOrder.of(item.dueAt()));
    }

    void end(HelpRequest request, HelpState as, @Nullable String answer, Instant at) {
        jdbc.sql("""
                        update work_item_help set state = :state, answer = :answer, ended_at = :at
                         where id = :id and state = 'ASKED'
                        """)
                .param("state", as.name())
                .param("answer", answer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", request.id())
                .update();
        offers.remove(request.workItem(), OfferKind.HELPER, request.helper().value());
        if (!waits(request)) {
            offers.remove(request.workItem(), OfferKind.ASKED, request.askedBy().value());
        }
    }

    /** Whether who asked still waits for somebody else's answer. */
    private boolean waits(HelpRequest ended) {
        return of(ended.workItem()).stream()
                .anyMatch(one -> one.open() && one.askedBy().equals(ended.askedBy()));
    }

    private static HelpRequest read(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new HelpRequest(
                row.getObject("id", UUID.class),
                new WorkItemId(row.getString("work_item")),
                new PersonId(row.getString("helper")),
                new PersonId(row.getString("asked_by")),
                row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                HelpState.valueOf(row.getString("state")),
                row.getString("answer"),
                ended == null ? null : ended.toInstant());
    }
}
