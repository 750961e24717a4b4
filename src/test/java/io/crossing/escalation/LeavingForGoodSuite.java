package io.crossing.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crossing.people.AddingPerson;
import io.crossing.people.NewPerson;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.RoleHeld;
import io.crossing.rollout.RoleHeld.Kind;
import io.crossing.rollout.StartingRollout;
import io.crossing.worklist.Holdings;
import io.crossing.worklist.LeavingForGood;
import io.crossing.worklist.NotYours;
import io.crossing.worklist.Succession;
import io.crossing.worklist.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What becomes of work and roles when somebody leaves for good, on the real engine. */
@SpringBootTest(
        classes = EscalationParts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false", "spring.main.banner-mode=off"})
@Import(Theatre.class)
abstract class LeavingForGoodSuite {

    @Autowired
    Theatre theatre;

    @Autowired
    AddingPerson adding;

    @Autowired
    People people;

    @Autowired
    StartingRollout starting;

    @Autowired
    LeavingForGood leaving;

    @Autowired
    Ledger ledger;

    private Person lead;
    private Person sponsor;
    private Person heir;
    private Person other;
    private RolloutId rollout;

    @BeforeEach
    void begin() {
        theatre.settle();
        lead = newcomer("lisa", Role.LEAD);
        sponsor = newcomer("sven", Role.SPONSOR);
        heir = newcomer("hanna", Role.LEAD);
        other = newcomer("otto", Role.PARTICIPANT);
        rollout = starting.start(
                        lead,
                        Map.of(
                                "name",
                                "Contract summaries",
                                "summary",
                                "Summarises contracts for the buyers.",
                                "businessArea",
                                "Purchasing",
                                "pilotTeam",
                                List.of("pia"),
                                "sponsor",
                                sponsor.id().value(),
                                "lead",
                                lead.id().value(),
                                "teams",
                                List.of(Map.of(
                                        "name", "North", "lead", lead.id().value(), "people", 12)),
                                "targetDate",
                                "2031-06-30"),
                        null)
                .id();
        theatre.complete(rollout, "Task_ConfirmSponsorship", sponsor.id().value(), Theatre.confirmation());
    }

    @Test
    void showsWhatSomebodyHolds() {
        Holdings held = leaving.holdings(lead, lead.id());

        assertThat(held.items())
                .extracting(WorkItem::element)
                .containsExactlyInAnyOrder("Task_SettleDecisionRights", "Task_BudgetIntegration");
        assertThat(held.roles()).extracting(RoleHeld::kind).containsExactly(Kind.LEAD, Kind.TEAM_LEAD);
        assertThat(leaving.holdings(other, other.id()).none()).isTrue();
        assertThatThrownBy(() -> leaving.holdings(other, lead.id())).isInstanceOf(NotYours.class);
    }

    @Test
    void handsEverythingOverInOneStep() {
        WorkItem rights = theatre.item(rollout, "Task_SettleDecisionRights");
        Succession succession = new Succession(heir.id(), Map.of(Succession.key(rights), other.id()));

        leaving.leave(lead, lead.id(), succession, false);

        assertThat(leaving.holdings(lead, lead.id()).none()).isTrue();
        assertThat(theatre.item(rollout, "Task_SettleDecisionRights").assignee())
                .isEqualTo(other.id());
        assertThat(theatre.item(rollout, "Task_BudgetIntegration").assignee()).isEqualTo(heir.id());
        assertThat(theatre.rollout(rollout).lead()).isEqualTo(heir.id());
        assertThat(leaving.holdings(heir, heir.id()).roles())
                .extracting(RoleHeld::kind)
                .containsExactly(Kind.LEAD, Kind.TEAM_LEAD);
        assertThat(ledger.of(rollout, 0, 50))
                .extracting(Ledger.Line::what)
                .anySatisfy(line -> assertThat(line).contains("Hanna").contains("is the lead now"));
    }

    @Test
    void asksForTheNextSponsorWhileTheDeputyStandsIn() {
        leaving.leave(sponsor, sponsor.id(), new Succession(heir.id(), Map.of()), false);

        WorkItem next = theatre.item(rollout, "Task_NameNextSponsor");
        assertThat(next.assignee()).isEqualTo(lead.id());
    }

    @Test
    void changesNothingWhereSomethingCannotBe() {
        WorkItem rights = theatre.item(rollout, "Task_SettleDecisionRights");
        Succession toNobody =
                new Succession(heir.id(), Map.of(Succession.key(rights), new PersonId("nobody-" + UUID.randomUUID())));

        AnswersRefused refused =
                catchThrowableOfType(AnswersRefused.class, () -> leaving.leave(lead, lead.id(), toNobody, false));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly(Succession.key(rights));
        assertThat(catchThrowableOfType(
                                AnswersRefused.class,
                                () -> leaving.check(lead, lead.id(), new Succession(lead.id(), Map.of())))
                        .errors())
                .extracting(FieldError::field)
                .contains("successor");
        assertThat(leaving.holdings(lead, lead.id()).items()).hasSize(2);
        assertThat(theatre.rollout(rollout).lead()).isEqualTo(lead.id());
    }

    @Test
    void letsAProcessAdminCloseTheAccountAsWell() {
        Succession succession = new Succession(heir.id(), Map.of());
        assertThatThrownBy(() -> leaving.leave(lead, lead.id(), succession, true))
                .isInstanceOf(NotYours.class);
        assertThat(theatre.rollout(rollout).lead()).isEqualTo(lead.id());

        leaving.leave(theatre.person("ada"), lead.id(), succession, true);

        assertThat(people.isActive(lead.id())).isFalse();
        assertThat(theatre.rollout(rollout).lead()).isEqualTo(heir.id());
        assertThat(theatre.item(rollout, "Task_BudgetIntegration").assignee()).isEqualTo(heir.id());
    }

    private Person newcomer(String name, Role role) {
        String id = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        String called = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        return adding.add(
                new NewPerson(new PersonId(id), called, id + "@crossing.example", Set.of(role), Theatre.PASSWORD));
    }
}
