package io.crossing.adoption;

import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.Crew.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.crossing.adoption.Funnel.Kind;
import io.crossing.adoption.UsageProblem.Fact;
import io.crossing.people.AddingPerson;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.Activations;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.BookingSpending;
import io.crossing.rollout.Budget;
import io.crossing.rollout.BudgetOverspent;
import io.crossing.rollout.Budgets;
import io.crossing.rollout.Crew;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Playing;
import io.crossing.rollout.Practice;
import io.crossing.rollout.PracticeFact;
import io.crossing.rollout.Practices;
import io.crossing.rollout.ReportingActivation;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Spending;
import io.crossing.rollout.StartingRollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import io.crossing.rollout.WorkDesk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who uses it, from which figures; on the real engine with the diagrams that are shipped. */
@SpringBootTest(
        classes = AdoptionParts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false", "spring.main.banner-mode=off"})
@RecordApplicationEvents
abstract class AdoptionSuite {

    private static final UsageColumns COLUMNS = new UsageColumns("Gruppe", "Tag", "Aktiv", "Lizenzen");

    @Autowired
    private AddingPerson adding;

    @Autowired
    private People people;

    @Autowired
    private StartingRollout starting;

    @Autowired
    private Teams teams;

    @Autowired
    private WorkDesk desk;

    @Autowired
    private ReportingActivation reporting;

    @Autowired
    private Activations activations;

    @Autowired
    private ImportingUsage importing;

    @Autowired
    private BookingSpending booking;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Practices practices;

    @Autowired
    private ApplicationEvents happened;

    @Autowired
    private FunnelOfRollout funnels;

    @Autowired
    private StakeLedger stakes;

    @Autowired
    private UseByTeam use;

    @BeforeEach
    void settle() {
        Crew.aboard(adding, people);
    }

    @Test
    void narrowsFromTheInvitationToRealUse() {
        Rollout rollout = started();
        assertThat(people(rollout)).containsExactly(18, 0, 0, 0, 0);

        new Playing(rollout.id(), desk, teams).until("Task_SetUpQualityCheck");
        assertThat(people(rollout)).containsExactly(18, 18, 18, 0, 0);

        new Playing(rollout.id(), desk, teams).until("Task_ConfirmStandardPractice");
        report(rollout, 0, 30, 4, 10);
        report(rollout, 0, 60, 6, 10);
        report(rollout, 1, 30, 2, 8);

        assertThat(people(rollout)).containsExactly(18, 18, 18, 18, 8);
        assertThat(funnels.of(rollout.id()).steps())
                .extracting(Funnel.Step::kind)
                .containsExactly(Kind.values());
    }

    @Test
    void keepsWhoChangedWhat() {
        Rollout rollout = started();
        new Playing(rollout.id(), desk, teams).until("Task_SetUpQualityCheck");

        assertThat(stakes.of(rollout.id())).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.step()).isEqualTo("Sort by date");
            assertThat(entry.change()).isEqualTo("We sort by supplier.");
            assertThat(entry.by()).isEqualTo(entry.team().lead());
            assertThat(entry.link()).startsWith("/rollouts/" + rollout.id() + "/evidence");
        });
    }

    @Test
    void holdsTheLatestFiguresAgainstTheTargetOfTheirDay() {
        Rollout rollout = live();
        report(rollout, 0, 30, 3, 10);
        report(rollout, 1, 60, 3, 8);

        List<TeamUse> found = use.of(rollout.id());

        assertThat(found).extracting(TeamUse::target).containsExactly(30, 50);
        assertThat(found).extracting(team -> team.carries().orElseThrow()).containsExactly(true, false);
    }

    @Test
    void explainsFiguresThatAreMoreThanEverybody() {
        Rollout rollout = live();

        assertThatThrownBy(() -> report(rollout, 0, 30, 14, 12))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field, FieldError::message)
                                .containsExactly(
                                        tuple(
                                                "activated",
                                                "14 of 12 is more than everybody: 116 %. Count people, not uses, and only people of this team.")));
        assertThat(activations.activation(rollout.id())).isEmpty();
    }

    @Test
    void readsAnExportWithoutKeepingAnything() {
        Rollout rollout = live();
        String text =
                "Gruppe;Tag;Aktiv;Lizenzen\nNorth;30;4,0;10\nsouth;30;14;8\nWest;30;1;2\n;30;1;2\nNorth;x;5,5;10\n";

        UsageRead read = importing.read(rollout.id(), text, null, null);

        assertThat(read.columns()).isEqualTo(COLUMNS);
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.activated()).isEqualTo(4);
        });
        assertThat(read.problems())
                .extracting(UsageProblem::row, UsageProblem::field, UsageProblem::fact)
                .containsExactly(
                        tuple(3, "activated", Fact.MORE_THAN_EVERYBODY),
                        tuple(4, "team", Fact.TEAM_UNKNOWN),
                        tuple(5, "team", Fact.TEAM_MISSING),
                        tuple(6, "day", Fact.NOT_WHOLE),
                        tuple(6, "activated", Fact.NOT_WHOLE));
        assertThat(activations.activation(rollout.id())).isEmpty();
    }

    @Test
    void keepsAllOrSaysWhyNotAndNeverTheSameRowTwice() {
        Rollout rollout = live();
        String text = "Gruppe;Tag;Aktiv;Lizenzen\nNorth;30;4;10\nSouth;30;14;8\n";

        assertThatThrownBy(() -> keep(rollout, text, COLUMNS, null, false)).isInstanceOf(AnswersRefused.class);
        assertThat(activations.activation(rollout.id())).isEmpty();

        assertThat(keep(rollout, text, COLUMNS, null, true).fresh()).isEqualTo(1);
        assertThat(keep(rollout, text, COLUMNS, null, true).fresh()).isZero();
        assertThat(activations.activation(rollout.id())).singleElement().satisfies(kept -> {
            assertThat(kept.activated()).isEqualTo(4);
            assertThat(kept.source()).isEqualTo("Tool");
            assertThat(kept.by()).isEqualTo(LEA);
        });
    }

    @Test
    void remembersWhichColumnMeansWhatWhateverItsName() {
        Rollout rollout = live();
        UsageColumns strange = new UsageColumns("a", null, "b", null);
        keep(rollout, "a,b\nNorth,4\n", strange, 30, false);

        UsageRead again = importing.read(rollout.id(), "a,b,c\nSouth,2,x\n", null, 60);

        assertThat(again.columns()).isEqualTo(strange);
        assertThat(again.rows()).singleElement().satisfies(row -> {
            assertThat(row.day()).isEqualTo(60);
            assertThat(row.outOf()).isEqualTo(8);
        });
        assertThat(importing
                        .read(rollout.id(), "Team;Users\nNorth;1\n", null, 60)
                        .columns())
                .isEqualTo(new UsageColumns("Team", null, "Users", null));
    }

    @Test
    void takesFiguresOfATeamFromItsLeadOnlyForThatTeam() {
        Rollout rollout = live();

        assertThatThrownBy(() -> importing.keep(
                        rollout.id(),
                        person(TARA),
                        "Team,Active\nSouth,2\n",
                        new UsageColumns("Team", null, "Active", null),
                        30,
                        "Tool",
                        false))
                .isInstanceOf(NotAllowed.class);
        assertThat(activations.activation(rollout.id())).isEmpty();
        assertThat(reporting.may(rollout, person(TARA))).isTrue();
        assertThat(reporting.may(rollout, person(Crew.PAUL))).isFalse();
    }

    @Test
    void whatIsSpentIsSetAgainstWhatWasApprovedAndTheSponsorHearsOfMore() {
        Rollout rollout = started();
        new Playing(rollout.id(), desk, teams).until("Task_NameOwner");
        assertThat(budgets.of(rollout.id()).approved()).isEqualByComparingTo("4000");

        book(rollout, "integration", "2500.50");
        book(rollout, "training", "1499.50");
        assertThat(budgets.of(rollout.id()).left()).isZero();
        assertThat(overspends()).isEmpty();
        Spending last = book(rollout, "upkeep", "0.01");
        book(rollout, "upkeep", "10");

        assertThat(budgets.of(rollout.id()).overspent()).isTrue();
        assertThat(budgets.of(rollout.id()).spentOn("upkeep")).isEqualByComparingTo("10.01");
        assertThat(budgets.of(rollout.id()).left()).isEqualByComparingTo("-10.01");
        assertThat(last.stage()).isEqualTo(PilotToScale.OWNERSHIP);
        assertThat(overspends()).singleElement().satisfies(heard -> {
            assertThat(heard.booking()).isEqualTo(last.id());
            assertThat(heard.approved()).isEqualByComparingTo("4000");
            assertThat(heard.spent()).isEqualByComparingTo("4000.01");
        });
        assertThat(practices.of(rollout.id()))
                .filteredOn(found -> found.practice() == Practice.BUDGET)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.standing()).isEqualTo(Practice.Standing.WEAK);
                    assertThat(found.facts())
                            .extracting(PracticeFact::kind)
                            .containsExactly(PracticeFact.Kind.BUDGET_APPROVED, PracticeFact.Kind.BUDGET_OVERSPENT);
                });
    }

    @Test
    void whatIsSpentIsCountedByTheStageThatItWasSpentIn() {
        Rollout rollout = started();
        book(rollout, "integration", "300");
        Spending wrong = book(rollout, "training", "50");
        new Playing(rollout.id(), desk, teams).until("Task_NameOwner");
        book(rollout, "training", "120.25");
        booking.takeBack(rollout.id(), person(LEA), wrong.id());

        Budget budget = budgets.of(rollout.id());

        assertThat(budget.stages()).containsExactly(PilotToScale.MANDATE, PilotToScale.OWNERSHIP);
        assertThat(budget.spentIn(PilotToScale.MANDATE)).isEqualByComparingTo("300");
        assertThat(budget.spentIn(PilotToScale.OWNERSHIP)).isEqualByComparingTo("120.25");
        assertThat(budget.spentIn(PilotToScale.SCALE)).isZero();
        assertThat(budget.left()).isEqualByComparingTo("3579.75");
    }

    @Test
    void aWrongBookingIsTakenBackOnceAndBothStayOnRecord() {
        Rollout rollout = started();
        Spending wrong = book(rollout, "integration", "2500");

        booking.takeBack(rollout.id(), person(LEA), wrong.id());

        assertThat(budgets.of(rollout.id()).spentInAll()).isZero();
        assertThat(budgets.of(rollout.id()).spent()).hasSize(2);
        assertThatThrownBy(() -> booking.takeBack(rollout.id(), person(LEA), wrong.id()))
                .isInstanceOf(AnswersRefused.class);
        assertThatThrownBy(() -> booking.takeBack(rollout.id(), person(TARA), wrong.id()))
                .isInstanceOf(NotAllowed.class);
    }

    private Spending book(Rollout rollout, String item, String money) {
        return booking.book(
                rollout.id(),
                person(LEA),
                new BookingSpending.Booking(item, null, new BigDecimal(money), null, null, "Interface"));
    }

    private List<BudgetOverspent> overspends() {
        return happened.stream(BudgetOverspent.class).toList();
    }

    private UsageRead keep(Rollout rollout, String text, UsageColumns columns, Integer day, boolean leaveOut) {
        return importing.keep(rollout.id(), person(LEA), text, columns, day, "Tool", leaveOut);
    }

    private List<Integer> people(Rollout rollout) {
        return funnels.of(rollout.id()).steps().stream()
                .map(Funnel.Step::people)
                .toList();
    }

    private void report(Rollout rollout, int team, int day, int activated, int outOf) {
        Team one = teams.of(rollout.id()).get(team);
        reporting.report(
                rollout.id(), person(LEA), one.id().toString(), day, activated, outOf, "Statistics of the tool");
    }

    private Person person(PersonId id) {
        return people.get(id);
    }

    private Rollout live() {
        Rollout rollout = started();
        new Playing(rollout.id(), desk, teams).until("Task_ConfirmStandardPractice");
        return rollout;
    }

    private Rollout started() {
        return starting.start(
                people.get(LEA),
                Map.of(
                        "name", "Invoice triage",
                        "summary", "Sorts incoming invoices by urgency.",
                        "businessArea", "Finance",
                        "pilotTeam", List.of("pia", "paul"),
                        "sponsor", "sam",
                        "lead", "lea",
                        "teams",
                                List.of(
                                        Map.of("name", "North", "lead", "tara", "people", 10),
                                        Map.of("name", "South", "lead", "tom", "people", 8)),
                        "targetDate", "2031-06-30"),
                null);
    }
}
