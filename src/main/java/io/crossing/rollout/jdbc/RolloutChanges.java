package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.Pilot;
import io.crossing.rollout.RolloutPeopleChanged;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what changes about a rollout, fact by fact. */
@Repository
public class RolloutChanges {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RolloutChanges(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public void add(NewRollout rollout) {
        Pilot pilot = rollout.pilot();
        jdbc.sql("""
                        insert into rollout (id, name, summary, business_area, why_now, measured, measure, before_pilot, with_pilot,
                            period, not_measured_why, target_date, state, process, version, lead, sponsor, owner_asked_after,
                            sponsor_asked_after, document_version, scope_narrowed, started_by, started_at)
                        values (:id, :name, :summary, :area, :whyNow, :measured, :measure, :before, :after,
                            :period, :notMeasuredWhy, :targetDate, 'RUNNING', :process, :version, :lead, :sponsor, false,
                            false, 0, false, :by, :at)
                        """)
                .param("id", rollout.id().value())
                .param("name", pilot.name())
                .param("summary", pilot.summary())
                .param("area", pilot.businessArea())
                .param("whyNow", pilot.whyNow())
                .param("measured", pilot.effect().measured())
                .param("measure", pilot.effect().measure())
                .param("before", pilot.effect().before())
                .param("after", pilot.effect().after())
                .param("period", pilot.effect().period())
                .param("notMeasuredWhy", pilot.effect().notMeasuredWhy())
                .param("targetDate", pilot.targetDate())
                .param("process", rollout.process())
                .param("version", rollout.version())
                .param("lead", pilot.lead().value())
                .param("sponsor", pilot.sponsor().value())
                .param("by", rollout.by().value())
                .param("at", Columns.time(rollout.at()))
                .update();
        pilot.pilotTeam().forEach(person -> addPilotMember(rollout.id(), person));
    }

    private void addPilotMember(RolloutId rollout, PersonId person) {
        jdbc.sql("insert into pilot_member (rollout, person) values (:rollout, :person)")
                .param("rollout", rollout.value())
                .param("person", person.value())
                .update();
    }

    /** It runs on this version of its diagram. */
    public void runs(RolloutId rollout, int version, String run) {
        set(rollout, "version = :version, run = :run", Map.of("version", version, "run", run));
    }

    /** Somebody else is asked to be the sponsor before anybody has confirmed. */
    public void sponsorAsked(RolloutId rollout, PersonId sponsor) {
        set(rollout, "sponsor = :sponsor", Map.of("sponsor", sponsor.value()));
        events.publishEvent(new RolloutPeopleChanged(rollout));
    }

    public void sponsorConfirmed(RolloutId rollout, SponsorWords words, Instant at) {
        jdbc.sql("""
                        update rollout set sponsor = :sponsor, sponsor_words = :words, sponsor_beat = :beat, sponsor_deputy = :deputy,
                            answers_to = :answersTo, sponsor_confirmed_at = :at, sponsor_left_at = null
                        where id = :id
                        """)
                .param("id", rollout.value())
                .param("sponsor", words.sponsor().value())
                .param("words", words.words())
                .param("beat", words.beat())
                .param("deputy", Columns.text(words.deputy()))
                .param("answersTo", Columns.text(words.answersTo()))
                .param("at", Columns.time(at))
                .update();
        events.publishEvent(new RolloutPeopleChanged(rollout));
    }

    /** @param ask whether asking for the next sponsor has to wait until the rollout goes on */
    public void sponsorLeft(RolloutId rollout, boolean ask, Instant at) {
        jdbc.sql(
                        "update rollout set sponsor_confirmed_at = null, sponsor_left_at = :at, sponsor_asked_after = :ask where id = :id")
                .param("id", rollout.value())
                .param("ask", ask)
                .param("at", Columns.time(at))
                .update();
    }

    public void ownerAccepted(RolloutId rollout, PersonId owner, @Nullable PersonId deputy, Instant at) {
        jdbc.sql(
                        "update rollout set owner = :owner, deputy = :deputy, owner_accepted_at = :at, owner_left_at = null where id = :id")
                .param("id", rollout.value())
                .param("owner", owner.value())
                .param("deputy", Columns.text(deputy))
                .param("at", Columns.time(at))
                .update();
        events.publishEvent(new RolloutPeopleChanged(rollout));
    }

    /**
     * The owner has left; somebody stands in.
     *
     * @param ask whether asking for the next owner has to wait until the rollout goes on
     */
    public void ownerLeft(RolloutId rollout, PersonId standIn, boolean ask, Instant at) {
        jdbc.sql("""
                        update rollout set owner = :standIn, owner_accepted_at = null, owner_left_at = :at, owner_asked_after = :ask
                        where id = :id
                        """)
                .param("id", rollout.value())
                .param("standIn", standIn.value())
                .param("ask", ask)
                .param("at", Columns.time(at))
                .update();
        events.publishEvent(new RolloutPeopleChanged(rollout));
    }

    /** Nothing waits any more to be asked when the rollout goes on. */
    public void askedAfter(RolloutId rollout) {
        set(rollout, "owner_asked_after = false, sponsor_asked_after = false", Map.of());
    }

    public void deputyLeft(RolloutId rollout) {
        set(rollout, "deputy = null", Map.of());
    }

    public void budgetAnswered(RolloutId rollout, String answer, @Nullable BigDecimal amount) {
        jdbc.sql("update rollout set budget_answer = :answer, budget_amount = :amount where id = :id")
                .param("id", rollout.value())
                .param("answer", answer)
                .param("amount", amount)
                .update();
    }

    public void documentWritten(RolloutId rollout, int version) {
        set(rollout, "document_version = :version", Map.of("version", version));
    }

    public void qualityCheckSet(RolloutId rollout, PersonId checker, int bar) {
        set(rollout, "quality_checker = :checker, quality_bar = :bar", Map.of("checker", checker.value(), "bar", bar));
    }

    public void handedOff(RolloutId rollout, Instant at) {
        jdbc.sql("update rollout set handed_off_at = :at where id = :id")
                .param("id", rollout.value())
                .param("at", Columns.time(at))
                .update();
    }

    public void narrowed(RolloutId rollout) {
        set(rollout, "scope_narrowed = true", Map.of());
    }

    public void held(RolloutId rollout, LocalDate until, Instant at) {
        jdbc.sql("update rollout set state = 'ON_HOLD', held_since = :at, held_until = :until where id = :id")
                .param("id", rollout.value())
                .param("until", until)
                .param("at", Columns.time(at))
                .update();
    }

    public void wentOn(RolloutId rollout) {
        set(rollout, "state = 'RUNNING', held_since = null, held_until = null", Map.of());
    }

    /** Keeps why a rollout is about to end; the end itself comes when its diagram gets there. */
    public void decided(RolloutId rollout, String reason, String learned, PersonId by) {
        set(
                rollout,
                "outcome_reason = :reason, outcome_learned = :learned, outcome_by = :by",
                Map.of("reason", reason, "learned", learned, "by", by.value()));
    }

    public void ended(RolloutId rollout, Outcome outcome) {
        jdbc.sql("""
                        update rollout set state = :state, outcome_reason = :reason, outcome_learned = :learned, outcome_by = :by,
                            ended_at = :at, stage = null, stage_name = null, stage_entered_at = null, stage_due_at = null,
                            held_since = null, held_until = null
                        where id = :id
                        """)
                .param("id", rollout.value())
                .param("state", outcome.kind().name())
                .param("reason", outcome.reason())
                .param("learned", outcome.learned())
                .param("by", Columns.text(outcome.decidedBy()))
                .param("at", Columns.time(outcome.at()))
                .update();
    }

    private void set(RolloutId rollout, String assignments, Map<String, Object> values) {
        jdbc.sql("update rollout set " + assignments + " where id = :id")
                .param("id", rollout.value())
                .params(values)
                .update();
    }
}
