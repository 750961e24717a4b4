package io.crossing.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.people.Absence;
import io.crossing.people.AddingPerson;
import io.crossing.people.MovableClock;
import io.crossing.people.NewPerson;
import io.crossing.people.Person;
import io.crossing.people.PlanningAbsence;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.HoldingRollout;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.NotAllowed;
import io.crossing.web.Paging;
import io.crossing.worklist.CompletingWorkItem;
import io.crossing.worklist.NotYours;
import io.crossing.worklist.Scope;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemFilter;
import io.crossing.worklist.WorkItemUnknown;
import io.crossing.worklist.WorkLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a substitute sees and does on behalf of a sponsor who is away, with the diagrams as they are shipped. */
@SpringBootTest(
        classes = EscalationParts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false", "spring.main.banner-mode=off"})
@Import(Theatre.class)
abstract class ActingForTheAbsentSuite {

    private static final PersonId SAM = new PersonId("sam");

    @Autowired
    Theatre theatre;

    @Autowired
    AddingPerson adding;

    @Autowired
    PlanningAbsence absences;

    @Autowired
    WorkLists lists;

    @Autowired
    CompletingWorkItem completing;

    @Autowired
    HoldingRollout holding;

    @Autowired
    Involvement involvement;

    @Autowired
    Evidences evidences;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    private Person substitute;
    private RolloutId rollout;

    @BeforeEach
    void begin() {
        theatre.settle();
        String id = "nina-" + UUID.randomUUID().toString().substring(0, 8);
        substitute = adding.add(new NewPerson(
                new PersonId(id), "Nina", id + "@crossing.example", Set.of(Role.PARTICIPANT), Theatre.PASSWORD));
        rollout = theatre.aConfirmedRollout();
    }

    @AfterEach
    void samIsBack() {
        absences.cancel(theatre.person("sam"), SAM);
    }

    @Test
    void seesTheRolloutAndTheWorkWhileTheAbsenceLasts() {
        assertThat(involvement.maySee(substitute, rollout)).isFalse();

        samIsAwayToday();

        assertThat(involvement.maySee(substitute, rollout)).isTrue();
        samIsBack();
        assertThat(involvement.maySee(substitute, rollout)).isFalse();
    }

    @Test
    void decidesAndTheRecordNamesBoth() {
        budget();
        WorkItem approval = theatre.item(rollout, "Task_ApproveBudget");
        samIsAwayToday();

        assertThat(mine()).contains("Task_ApproveBudget");
        completing.complete(approval.id(), substitute, Map.of("budgetAnswer", "yes"));

        Evidence given = evidences.of(rollout).stream()
                .filter(one -> approval.id().equals(one.content().workItem()))
                .findFirst()
                .orElseThrow();
        assertThat(given.content().by()).isEqualTo(substitute.id());
        assertThat(given.content().onBehalfOf()).isEqualTo(SAM);
        assertThat(lines()).anySatisfy(line -> {
            assertThat(line.by()).isEqualTo(substitute.id());
            assertThat(line.onBehalfOf()).isEqualTo(SAM);
            assertThat(line.what()).contains("Approve the budget");
        });
    }

    @Test
    void putsTheRolloutOnHoldInTheSponsorsStead() {
        LocalDate nextWeek = today().plusDays(7);
        assertThatThrownBy(() -> holding.hold(rollout, substitute.id(), nextWeek, "No room."))
                .isInstanceOf(NotAllowed.class);
        samIsAwayToday();

        holding.hold(rollout, substitute.id(), nextWeek, "The system is being replaced.");

        assertThat(lines()).anySatisfy(line -> {
            assertThat(line.what()).contains("on hold");
            assertThat(line.by()).isEqualTo(substitute.id());
            assertThat(line.onBehalfOf()).isEqualTo(SAM);
        });
    }

    @Test
    void cannotGiveTheSponsorsWord() {
        RolloutId unconfirmed = theatre.aRollout();
        WorkItem word = theatre.item(unconfirmed, "Task_ConfirmSponsorship");
        samIsAwayToday();

        assertThat(word.delegable()).isFalse();
        assertThat(mine()).doesNotContain("Task_ConfirmSponsorship");
        assertThatThrownBy(() -> completing.complete(word.id(), substitute, Theatre.confirmation()))
                .isInstanceOf(NotYours.class);
        assertThat(theatre.item(unconfirmed, "Task_ConfirmSponsorship").assignee())
                .isEqualTo(SAM);
    }

    @Test
    void hasNothingToDoWithOtherRolloutsThanThoseNamed() {
        budget();
        RolloutId other = theatre.aConfirmedRollout();
        absences.add(theatre.person("sam"), SAM, new Absence(today(), today(), substitute.id(), Set.of(other)));

        assertThat(involvement.maySee(substitute, other)).isTrue();
        assertThat(involvement.maySee(substitute, rollout)).isFalse();
        WorkItem approval = theatre.item(rollout, "Task_ApproveBudget");
        assertThatThrownBy(() -> completing.complete(approval.id(), substitute, Map.of("budgetAnswer", "yes")))
                .isInstanceOf(WorkItemUnknown.class);
    }

    private void budget() {
        List<Map<String, Object>> budget = List.of("integration", "documentation", "training", "upkeep").stream()
                .map(item -> Map.<String, Object>of("item", item, "hours", 40, "money", 1000, "whose", "Purchasing"))
                .toList();
        List<Map<String, String>> rights = List.of("change", "pause", "qualityBar", "spend", "teams", "stop").stream()
                .map(decision -> Map.of("decision", decision, "decider", "sam"))
                .toList();
        theatre.complete(rollout, "Task_SettleDecisionRights", "lea", Map.of("decisionRights", rights));
        theatre.complete(rollout, "Task_BudgetIntegration", "lea", Map.of("budget", budget));
    }

    private void samIsAwayToday() {
        absences.add(theatre.person("sam"), SAM, new Absence(today(), today().plusDays(1), substitute.id()));
    }

    private LocalDate today() {
        return clock.instant().atZone(theatre.person("sam").timeZone()).toLocalDate();
    }

    private List<String> mine() {
        return lists.page(WorkItemFilter.of(Scope.MINE), substitute, new Paging(0, 200, null)).items().stream()
                .map(WorkItem::element)
                .toList();
    }

    private List<Ledger.Line> lines() {
        return ledger.of(rollout, 0, 50);
    }
}
