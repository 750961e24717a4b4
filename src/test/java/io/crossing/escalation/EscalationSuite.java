package io.crossing.escalation;

import static io.crossing.escalation.AnEscalation.after;
import static io.crossing.escalation.AnEscalation.anEscalation;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crossing.escalation.EscalationParts.Heard;
import io.crossing.people.ChangingProfile;
import io.crossing.people.MovableClock;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.WorkingTime;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.HoldingRollout;
import io.crossing.rollout.LeavingRollout;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.ResumingRollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.StoppingRollout;
import io.crossing.rollout.TeamState;
import io.crossing.rollout.Teams;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.worklist.Commenting;
import io.crossing.worklist.NotYours;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemState;
import io.crossing.worklist.WorkItems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Escalations on the real engine with the diagrams that are shipped, timers fired by hand. */
@SpringBootTest(
        classes = EscalationParts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false", "spring.main.banner-mode=off"})
@Import(Theatre.class)
abstract class EscalationSuite {

    private static final PersonId LEA = new PersonId("lea");
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId DAN = new PersonId("dan");
    private static final PersonId VERA = new PersonId("vera");
    private static final PersonId FAY = new PersonId("fay");
    private static final PersonId OLGA = new PersonId("olga");

    @Autowired
    Theatre theatre;

    @Autowired
    Heard heard;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcEscalations escalations;

    @Autowired
    FindingEscalations finding;

    @Autowired
    RaisingEscalation raising;

    @Autowired
    ClimbingRung climbing;

    @Autowired
    AnsweringEscalation answering;

    @Autowired
    AcknowledgingEscalation acknowledging;

    @Autowired
    Briefs briefs;

    @Autowired
    WorkItems items;

    @Autowired
    Commenting commenting;

    @Autowired
    StageDeadlines deadlines;

    @Autowired
    Teams teams;

    @Autowired
    Ledger ledger;

    @Autowired
    HoldingRollout holding;

    @Autowired
    ResumingRollout resuming;

    @Autowired
    LeavingRollout leaving;

    @Autowired
    StoppingRollout stopping;

    @Autowired
    AskingAgain asking;

    @Autowired
    WorkingTime time;

    @Autowired
    ChangingProfile profile;

    @BeforeEach
    void settle() {
        theatre.settle();
        heard.forget();
    }

    @Test
    void reachesTheSponsorWhenTheStageOverruns() {
        RolloutId rollout = theatre.aRollout();

        theatre.overrun(rollout);

        Escalation escalation = only(rollout);
        assertThat(escalation.state()).isEqualTo(EscalationState.OPEN);
        assertThat(escalation.recipient()).isEqualTo(SAM);
        assertThat(escalation.stageName()).isEqualTo("Mandate");
        assertThat(escalation.rung()).isEqualTo(1);
        assertThat(escalation.rungs()).extracting(Rung::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(theatre.item(rollout, "Task_AnswerEscalation").id()).isEqualTo(escalation.task());
        assertThat(theatre.item(rollout, "Task_AnswerEscalation").assignee()).isEqualTo(SAM);
        assertThat(theatre.rollout(rollout).stage()).isEqualTo(PilotToScale.MANDATE);
        assertThat(lines(rollout)).contains("“Mandate” passed its deadline. Sam was asked to decide.");
        assertThat(heard.all(EscalationRaised.class)).singleElement().satisfies(raised -> {
            assertThat(raised.to()).isEqualTo(SAM);
            assertThat(raised.escalation()).isEqualTo(escalation);
        });
    }

    @Test
    void saysInTheBriefWhatIsLateAndOnWhomItWaits() {
        RolloutId rollout = theatre.aRollout();

        theatre.overrun(rollout);

        Brief brief = brief(rollout);
        WorkItem asked = theatre.item(rollout, "Task_ConfirmSponsorship");
        assertThat(brief.rollout().text()).isEqualTo("Contract summaries");
        assertThat(brief.stage().text()).isEqualTo("Mandate");
        assertThat(brief.late().text()).matches("[123] working days? late: it was due on .*");
        assertThat(brief.waiting()).singleElement().satisfies(one -> {
            assertThat(one.text()).startsWith("Sam: “Confirm sponsorship”, since ");
            assertThat(one.link()).isEqualTo("/work/" + asked.id());
        });
        assertThat(brief.next().text()).startsWith("If nothing is done, Sam is reminded on ");
        assertThat(brief.asked().text()).isEqualTo("Sam, do “Confirm sponsorship”: it waits on you.");
    }

    @Test
    void speaksInTheBriefOfAMailTheLanguageOfItsReader() {
        RolloutId rollout = theatre.aRollout();
        theatre.overrun(rollout);
        Person sam = theatre.person("sam");
        profile.changeOwn(SAM, sam.name(), sam.email(), sam.timeZone(), Locale.GERMAN);

        try {
            assertThat(brief(rollout).asked().text())
                    .isEqualTo("Sam, bitte erledigen Sie „Confirm sponsorship“: Es wartet auf Sie.");
            assertThat(briefs.of(only(rollout), LEA).asked().text()).startsWith("Sam, do “Confirm sponsorship”");
        } finally {
            profile.changeOwn(SAM, sam.name(), sam.email(), sam.timeZone(), null);
        }
    }

    @Test
    void saysInTheBriefWhatWasSkipped() {
        RolloutId rollout = theatre.aConfirmedRollout();
        theatre.finishMandate(rollout, Map.of("budgetAnswer", "less", "amount", 1500, "budgetReason", "Start small."));

        theatre.overrun(rollout, PilotToScale.OWNERSHIP);

        assertThat(brief(rollout).skipped()).anySatisfy(one -> {
            assertThat(one.text()).isEqualTo("The budget was approved with 1,500; 4,000 was asked for.");
            assertThat(one.link()).startsWith("/rollouts/" + rollout + "/evidence?size=200#evidence-");
        });
        clock.move(Duration.ofDays(21));
        assertThat(brief(rollout).skipped())
                .extracting(Statement::text)
                .contains("Sam, the sponsor, has not spoken up within the 10 working days they chose.")
                .doesNotContain("There is no owner who accepted and is still there.");
    }

    @Test
    void saysThatNothingWasSkippedWhereNothingWas() {
        RolloutId rollout = theatre.aConfirmedRollout();

        theatre.overrun(rollout);

        assertThat(brief(rollout).skipped()).isEmpty();
    }

    @Test
    void raisesOnceForAStage() {
        RolloutId rollout = theatre.aRollout();
        theatre.overrun(rollout);

        raising.raise(rollout, PilotToScale.MANDATE);

        assertThat(escalations.of(rollout)).hasSize(1);
        assertThat(heard.all(EscalationRaised.class)).hasSize(1);
    }

    @Test
    void climbsRungByRung() {
        RolloutId rollout = overrunAndConfirmed();

        theatre.nextRung(rollout);
        theatre.nextRung(rollout);
        theatre.nextRung(rollout);
        theatre.nextRung(rollout);

        assertThat(only(rollout).rungs()).extracting(Rung::to).containsExactly(SAM, SAM, DAN, VERA, FAY);
        assertThat(heard.all(EscalationClimbed.class))
                .extracting(EscalationClimbed::rung)
                .containsExactly(2, 3, 4, 5);
        assertThat(theatre.item(rollout, "Task_AnswerEscalation").assignee()).isEqualTo(SAM);
        assertThat(theatre.item(rollout, "Task_AnswerEscalation").standIns()).contains(DAN, VERA, FAY);
        assertThat(lines(rollout))
                .contains(
                        "Sam was reminded of the escalation of “Mandate”.",
                        "Dan, as the sponsor’s deputy, was told of the escalation of “Mandate”.",
                        "Vera, to whom the sponsor answers, was told of the escalation of “Mandate”.",
                        "Fay, as the founder, was told of the escalation of “Mandate”.");
    }

    @Test
    void tellsARungOnce() {
        RolloutId rollout = overrunAndConfirmed();

        theatre.nextRung(rollout);
        climbing.climb(only(rollout).id());

        assertThat(heard.all(EscalationClimbed.class)).hasSize(1);
    }

    @Test
    void tellsNobodyBeforeTheTimeHasCome() {
        RolloutId rollout = overrunAndConfirmed();
        Instant due = only(rollout).next().orElseThrow().dueAt();

        theatre.fire(rollout, EscalationProcess.NEXT_RUNG);

        assertThat(heard.all(EscalationClimbed.class)).isEmpty();
        assertThat(theatre.job(rollout, EscalationProcess.NEXT_RUNG).getDuedate())
                .isEqualTo(Date.from(due));

        theatre.nextRung(rollout);

        assertThat(heard.all(EscalationClimbed.class)).hasSize(1);
    }

    @Test
    void tellsOnlyTheHighestRungThatIsDue() {
        RolloutId rollout = overrunAndConfirmed();

        clock.move(Duration.ofDays(12));
        theatre.fire(rollout, EscalationProcess.NEXT_RUNG);

        assertThat(heard.all(EscalationClimbed.class)).singleElement().satisfies(climbed -> {
            assertThat(climbed.rung()).isEqualTo(4);
            assertThat(climbed.to()).isEqualTo(VERA);
        });
        assertThat(only(rollout).rungs()).extracting(Rung::skipped).containsExactly(false, true, true, false, false);

        theatre.nextRung(rollout);

        assertThat(heard.all(EscalationClimbed.class))
                .extracting(EscalationClimbed::to)
                .containsExactly(VERA, FAY);
        assertThat(theatre.waits(rollout, EscalationProcess.NEXT_RUNG)).isFalse();
        assertThat(only(rollout).open()).isTrue();
    }

    @Test
    void tellsOnceWhenTwoNodesClimbTogether() throws Exception {
        RolloutId rollout = overrunAndConfirmed();
        EscalationId id = only(rollout).id();
        clock.setTo(only(rollout).next().orElseThrow().dueAt());
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Optional<RuntimeException>> climb = () -> {
            together.await();
            try {
                climbing.climb(id);
                return Optional.empty();
            } catch (RuntimeException lostTheRace) {
                return Optional.of(lostTheRace);
            }
        };

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<Optional<RuntimeException>>> ends = nodes.invokeAll(List.of(climb, climb));
        nodes.shutdown();

        assertThat(ends.get(0).get().isPresent() && ends.get(1).get().isPresent())
                .isFalse();
        assertThat(heard.all(EscalationClimbed.class)).hasSize(1);
        assertThat(only(rollout).rung()).isEqualTo(2);
    }

    @Test
    void tellsOnceWhenTheNodeIsKilledInBetween() {
        RolloutId rollout = overrunAndConfirmed();
        heard.failing(true);
        assertThatThrownBy(() -> theatre.fire(rollout, "Timer_Rung2")).isInstanceOf(RuntimeException.class);
        assertThat(only(rollout).rung()).isEqualTo(1);

        heard.failing(false);
        theatre.nextRung(rollout);

        assertThat(heard.all(EscalationClimbed.class)).hasSize(1);
        assertThat(only(rollout).rung()).isEqualTo(2);
        assertThat(lines(rollout)).containsOnlyOnce("Sam was reminded of the escalation of “Mandate”.");
    }

    @Test
    void raisesOnceWhenTheNodeIsKilledInBetween() {
        RolloutId rollout = theatre.aRollout();
        heard.failing(true);
        assertThatThrownBy(() -> theatre.overrun(rollout)).isInstanceOf(RuntimeException.class);
        assertThat(escalations.of(rollout)).isEmpty();

        heard.failing(false);
        theatre.fire(rollout, "Timer_MandateOverruns");

        assertThat(escalations.of(rollout)).hasSize(1);
    }

    @Test
    void givesMoreTime() {
        RolloutId rollout = overrunAndConfirmed();
        Escalation escalation = only(rollout);
        Instant until = clock.instant().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);

        answering.answer(
                theatre.person("sam"),
                escalation.id(),
                Map.of("decision", "EXTEND", "until", until.toString(), "note", "Access comes on Thursday."));

        assertThat(deadlines.dueAt(rollout, PilotToScale.MANDATE)).contains(until);
        assertThat(theatre.rollout(rollout).stageDueAt()).isEqualTo(until);
        assertThat(theatre.item(rollout, "Task_SettleDecisionRights").dueAt()).isEqualTo(until);
        assertThat(theatre.waits(rollout, EscalationProcess.NEXT_RUNG)).isFalse();
        assertAnswered(rollout, Decision.EXTEND, SAM);
        assertThat(lines(rollout)).contains("Decided about “Mandate”: more time.");
        assertThat(ledger.of(rollout, 0, 100))
                .filteredOn(line -> until.equals(line.dueAfter()))
                .extracting(Ledger.Line::dueBefore)
                .containsExactly(escalation.dueAt());
    }

    @Test
    void escalatesAgainWhenTheNewDeadlinePassesToo() {
        RolloutId rollout = overrunAndConfirmed();
        String until = clock.instant().plus(Duration.ofDays(7)).toString();
        answering.answer(
                theatre.person("sam"),
                only(rollout).id(),
                Map.of("decision", "EXTEND", "until", until, "note", "Access comes on Thursday."));

        theatre.overrun(rollout);

        assertThat(escalations.of(rollout))
                .extracting(Escalation::state)
                .containsExactly(EscalationState.OPEN, EscalationState.ANSWERED);
        assertThat(escalations.of(rollout)).extracting(Escalation::task).doesNotHaveDuplicates();
    }

    @Test
    void takesADayForItsEnd() {
        RolloutId rollout = overrunAndConfirmed();
        String day = clock.instant().plus(Duration.ofDays(7)).toString().substring(0, 10);

        answering.answer(
                theatre.person("sam"), only(rollout).id(), Map.of("decision", "EXTEND", "until", day, "note", "Soon."));

        assertThat(deadlines.dueAt(rollout, PilotToScale.MANDATE).orElseThrow()).hasToString(day + "T23:59:59.999Z");
    }

    @Test
    void givesTheWorkToSomebodyElse() {
        RolloutId rollout = overrunAndConfirmed();

        answering.answer(
                theatre.person("sam"),
                only(rollout).id(),
                Map.of("decision", "REASSIGN", "to", "olga", "note", "Olga has the time."));

        assertThat(theatre.item(rollout, "Task_SettleDecisionRights").assignee())
                .isEqualTo(OLGA);
        assertThat(theatre.item(rollout, "Task_BudgetIntegration").assignee()).isEqualTo(OLGA);
        assertAnswered(rollout, Decision.REASSIGN, SAM);
        assertThat(lines(rollout)).contains("Decided about “Mandate”: somebody else does it, Olga.");
    }

    @Test
    void clearsTheWay() {
        RolloutId rollout = overrunAndConfirmed();

        answering.answer(
                theatre.person("sam"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));

        assertThat(commenting.of(
                        theatre.item(rollout, "Task_SettleDecisionRights").id(), theatre.person("lea")))
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.author()).isEqualTo(SAM);
                    assertThat(comment.text()).isEqualTo("I spoke to IT.");
                });
        assertAnswered(rollout, Decision.UNBLOCK, SAM);
    }

    @Test
    void settlesWhoDecidesWhatNobodyDid() {
        RolloutId rollout = overrunAndConfirmed();

        answering.answer(
                theatre.person("sam"),
                only(rollout).id(),
                Map.of("decision", "SETTLE", "right", "spend", "decider", "olga", "note", "Ask Olga."));

        assertThat(answer(rollout).right()).isEqualTo("spend");
        assertThat(answer(rollout).to()).isEqualTo(OLGA);
        assertAnswered(rollout, Decision.SETTLE, SAM);
        assertThat(lines(rollout)).contains("Decided about “Mandate”: it is settled who decides, Olga.");
    }

    @Test
    void narrowsTheScope() {
        RolloutId rollout = overrunAndConfirmed();
        String north = teams.of(rollout).get(0).id().toString();

        answering.answer(
                theatre.person("sam"),
                only(rollout).id(),
                Map.of("decision", "RESCOPE", "keepTeams", List.of(north), "note", "The south has no contracts."));

        assertThat(teams.inScope(rollout)).extracting(team -> team.name()).containsExactly("North");
        assertThat(teams.of(rollout).get(1).state()).isEqualTo(TeamState.LEFT_OUT);
        assertAnswered(rollout, Decision.RESCOPE, SAM);
    }

    @Test
    void stopsTheRollout() {
        RolloutId rollout = overrunAndConfirmed();

        answering.answer(
                theatre.person("sam"),
                only(rollout).id(),
                Map.of("decision", "STOP", "note", "It carries no weight.", "learned", "Ask the teams first."));

        assertThat(theatre.rollout(rollout).state()).isEqualTo(RolloutState.STOPPED);
        assertThat(outcome(rollout).reason()).isEqualTo("It carries no weight.");
        assertThat(outcome(rollout).learned()).isEqualTo("Ask the teams first.");
        assertAnswered(rollout, Decision.STOP, SAM);
        assertThat(heard.all(EscalationClosed.class)).isEmpty();
    }

    @Test
    void asksAgainOnTheRungAboveWhereADecisionDidNotGetTheStageFinished() {
        RolloutId rollout = overrunAndConfirmed();
        answering.answer(
                theatre.person("sam"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));
        Escalation answered = only(rollout);
        Instant again = days(answer(rollout).at(), 2).truncatedTo(ChronoUnit.MILLIS);
        assertThat(answered.asksAgainAt()).isEqualTo(again);
        assertThat(theatre.job(rollout, EscalationProcess.ANSWER_RESTED).getDuedate())
                .isEqualTo(Date.from(again));
        assertThat(brief(rollout).next().text()).contains("If the stage is still late on ");
        heard.forget();

        theatre.answerRested(rollout);

        Escalation asked = escalations.of(rollout).get(0);
        assertThat(asked.open()).isTrue();
        assertThat(asked.follows()).isEqualTo(answered.id());
        assertThat(asked.recipient()).isEqualTo(SAM);
        assertThat(asked.dueAt()).isEqualTo(answered.dueAt());
        assertThat(asked.rungs()).extracting(Rung::number).containsExactly(2, 3, 4, 5);
        assertThat(asked.rungs())
                .extracting(Rung::dueAt)
                .containsExactly(again, days(again, 2), days(again, 5), days(again, 9));
        assertThat(asked.rungs()).extracting(Rung::to).containsExactly(SAM, null, null, null);
        assertThat(theatre.item(rollout, "Task_AnswerEscalation").id()).isEqualTo(asked.task());
        assertThat(heard.all(EscalationRaised.class)).singleElement().satisfies(raised -> {
            assertThat(raised.to()).isEqualTo(SAM);
            assertThat(raised.escalation().rung()).isEqualTo(2);
        });
        assertThat(lines(rollout))
                .contains(
                        "“Mandate” is still late after what Sam decided: the way is cleared. Sam was asked to decide again.");
        Brief brief = briefs.of(asked, SAM);
        assertThat(requireNonNull(brief.before()).text())
                .matches("Sam decided on .*: The way is cleared. It is still late.");
        assertThat(brief.before().link()).isEqualTo("/escalations/" + answered.id() + "#answer");
        assertThat(escalations.get(answered.id()).asksAgainAt()).isNull();
        assertThat(escalations.get(answered.id()).state()).isEqualTo(EscalationState.ANSWERED);

        theatre.nextRung(rollout);

        assertThat(heard.all(EscalationClimbed.class))
                .singleElement()
                .satisfies(climbed -> assertThat(climbed.to()).isEqualTo(DAN));
    }

    @Test
    void asksTheNextAboveAgainAndLeavesTheDecisionWithTheSponsor() {
        RolloutId rollout = overrunAndConfirmed();
        theatre.nextRung(rollout);
        theatre.nextRung(rollout);
        answering.answer(
                theatre.person("dan"),
                only(rollout).id(),
                Map.of("decision", "REASSIGN", "to", "olga", "note", "Olga has the time."));

        theatre.answerRested(rollout);

        Escalation asked = escalations.of(rollout).get(0);
        assertThat(asked.rungs()).extracting(Rung::number).containsExactly(4, 5);
        assertThat(asked.rungs().get(0).to()).isEqualTo(VERA);
        assertThat(asked.recipient()).isEqualTo(SAM);
        assertThat(theatre.item(rollout, "Task_AnswerEscalation").assignee()).isEqualTo(SAM);
        answering.answer(theatre.person("vera"), asked.id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));
        assertThat(escalations.get(asked.id()).state()).isEqualTo(EscalationState.ANSWERED);
    }

    @Test
    void asksTheHighestAgainWhereNobodyIsAbove() {
        RolloutId rollout = overrunAndConfirmed();
        for (int rung = 2; rung <= 5; rung++) {
            theatre.nextRung(rollout);
        }
        answering.answer(
                theatre.person("fay"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));

        theatre.answerRested(rollout);

        assertThat(escalations.of(rollout).get(0).rungs()).singleElement().satisfies(rung -> {
            assertThat(rung.number()).isEqualTo(5);
            assertThat(rung.to()).isEqualTo(FAY);
        });
    }

    @Test
    void asksNobodyAgainOnceTheStageIsFinished() {
        RolloutId rollout = overrunAndConfirmed();
        answering.answer(
                theatre.person("sam"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));

        theatre.finishMandate(rollout);

        assertThat(theatre.waits(rollout, EscalationProcess.ANSWER_RESTED)).isFalse();
        assertThat(only(rollout).asksAgainAt()).isNull();
        assertThat(only(rollout).state()).isEqualTo(EscalationState.ANSWERED);
        assertThat(heard.all(EscalationClosed.class)).isEmpty();
    }

    @Test
    void asksNobodyAgainWhereTheStageIsNotLateAnyMore() {
        RolloutId rollout = overrunAndConfirmed();
        deadlines.move(rollout, PilotToScale.MANDATE, clock.instant().plus(Duration.ofDays(7)));

        answering.answer(
                theatre.person("sam"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));

        assertThat(only(rollout).asksAgainAt()).isNull();
        assertThat(theatre.waits(rollout, EscalationProcess.ANSWER_RESTED)).isFalse();
    }

    @Test
    void asksNobodyAgainWhoHasMoreTimeMeanwhile() {
        RolloutId rollout = overrunAndConfirmed();
        answering.answer(
                theatre.person("sam"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));
        deadlines.move(rollout, PilotToScale.MANDATE, clock.instant().plus(Duration.ofDays(30)));

        theatre.answerRested(rollout);

        assertThat(only(rollout).asksAgainAt()).isNull();
    }

    @Test
    void asksOnceWhereTheStageOverrunsAnewMeanwhile() {
        RolloutId rollout = overrunAndConfirmed();
        answering.answer(
                theatre.person("sam"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));
        EscalationId answered = only(rollout).id();
        deadlines.move(rollout, PilotToScale.MANDATE, clock.instant().plus(Duration.ofHours(1)));
        theatre.overrun(rollout);
        assertThat(escalations.of(rollout)).hasSize(2);

        theatre.fire(rollout, EscalationProcess.ANSWER_RESTED);
        asking.askAgain(answered);

        assertThat(escalations.of(rollout)).hasSize(2);
    }

    @Test
    void putsOffAskingAgainWhileTheRolloutIsOnHold() {
        RolloutId rollout = overrunAndConfirmed();
        answering.answer(
                theatre.person("sam"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));
        Instant again = requireNonNull(only(rollout).asksAgainAt());
        holding.hold(
                rollout,
                LEA,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(60),
                "The system is being replaced.");
        clock.move(Duration.ofDays(14));

        resuming.resume(rollout, LEA);

        assertThat(only(rollout).asksAgainAt()).isEqualTo(again.plus(Duration.ofDays(14)));
        assertThat(theatre.job(rollout, EscalationProcess.ANSWER_RESTED).getDuedate())
                .isEqualTo(Date.from(again.plus(Duration.ofDays(14))));
    }

    @Test
    void asksNobodyAgainOnceTheRolloutHasEnded() {
        RolloutId rollout = overrunAndConfirmed();
        answering.answer(
                theatre.person("sam"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));

        stopping.stop(rollout, SAM, null, "It carries no weight.", "Ask the teams first.");

        assertThat(theatre.waits(rollout, EscalationProcess.ANSWER_RESTED)).isFalse();
        assertThat(only(rollout).asksAgainAt()).isNull();
    }

    @Test
    void letsTheDeputyDecideInTheSponsorsSteadOnceTold() {
        RolloutId rollout = overrunAndConfirmed();
        Map<String, Object> answer = Map.of("decision", "STOP", "note", "No weight.", "learned", "Ask first.");
        assertThatThrownBy(() ->
                        answering.answer(theatre.person("fay"), only(rollout).id(), answer))
                .isInstanceOf(NotYours.class);
        theatre.nextRung(rollout);
        theatre.nextRung(rollout);

        answering.answer(theatre.person("dan"), only(rollout).id(), answer);

        assertThat(answer(rollout).by()).isEqualTo(DAN);
        assertThat(answer(rollout).onBehalfOf()).isEqualTo(SAM);
        assertThat(theatre.rollout(rollout).state()).isEqualTo(RolloutState.STOPPED);
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        RolloutId rollout = overrunAndConfirmed();
        EscalationId id = only(rollout).id();
        String past = clock.instant().minus(Duration.ofHours(1)).toString();

        assertThat(refusal(id, Map.of("decision", "EXTEND", "note", "Soon."))).contains("until");
        assertThat(refusal(id, Map.of("decision", "EXTEND", "until", past, "note", "Soon.")))
                .contains("until");
        assertThat(refusal(id, Map.of("decision", "EXTEND", "until", "soon", "note", "Soon.")))
                .contains("until");
        assertThat(refusal(id, Map.of("decision", "EXTEND", "until", "2031-13-41", "note", "Soon.")))
                .contains("until");
        assertThat(refusal(id, Map.of("decision", "REASSIGN", "note", "You."))).contains("to");
        assertThat(refusal(id, Map.of("decision", "REASSIGN", "to", "nobody", "note", "You.")))
                .contains("to");
        assertThat(refusal(id, Map.of("decision", "RESCOPE", "note", "Less."))).contains("keepTeams");
        assertThat(refusal(id, Map.of("decision", "STOP", "note", "No."))).contains("learned");
        assertThat(refusal(id, Map.of("decision", "WAIT", "note", "No."))).contains("decision");
        assertThat(refusal(id, Map.of("decision", "UNBLOCK"))).contains("note");

        assertThat(only(rollout).open()).isTrue();
        assertThat(theatre.item(rollout, "Task_AnswerEscalation").id())
                .isEqualTo(only(rollout).task());
        assertThat(heard.all(EscalationAnswered.class)).isEmpty();
        assertThat(theatre.rollout(rollout).state()).isEqualTo(RolloutState.RUNNING);
    }

    @Test
    void isDecidedOnce() {
        RolloutId rollout = overrunAndConfirmed();
        EscalationId id = only(rollout).id();
        Map<String, Object> answer = Map.of("decision", "UNBLOCK", "note", "I spoke to IT.");
        answering.answer(theatre.person("sam"), id, answer);

        assertThatThrownBy(() -> answering.answer(theatre.person("sam"), id, answer))
                .isInstanceOf(EscalationOver.class);
        assertThat(heard.all(EscalationAnswered.class)).hasSize(1);
    }

    @Test
    void closesByItselfWhenTheStageIsFinished() {
        RolloutId rollout = overrunAndConfirmed();
        WorkItem asked = theatre.item(rollout, "Task_AnswerEscalation");

        theatre.finishMandate(rollout);

        assertThat(only(rollout).state()).isEqualTo(EscalationState.CLOSED);
        assertThat(items.get(asked.id()).state()).isEqualTo(WorkItemState.WITHDRAWN);
        assertThat(theatre.waits(rollout, EscalationProcess.NEXT_RUNG)).isFalse();
        assertThat(heard.all(EscalationClosed.class)).hasSize(1);
        assertThat(lines(rollout)).containsOnlyOnce("The escalation of “Mandate” closed by itself.");
        assertThat(theatre.rollout(rollout).stage()).isEqualTo(PilotToScale.OWNERSHIP);
    }

    @Test
    void isAcknowledgedByThoseWhoWereTold() {
        RolloutId rollout = overrunAndConfirmed();
        EscalationId id = only(rollout).id();

        acknowledging.acknowledge(theatre.person("sam"), id);
        Acknowledgement first = requireNonNull(only(rollout).acknowledgement());
        clock.move(Duration.ofHours(1));
        acknowledging.acknowledge(theatre.person("sam"), id);

        assertThat(only(rollout).acknowledgement()).isEqualTo(first);
        assertThat(first.by()).isEqualTo(SAM);
        assertThat(lines(rollout))
                .containsOnlyOnce("Acknowledged the escalation of “Mandate”. Nobody else is told for 2 working days.");
        assertThatThrownBy(() -> acknowledging.acknowledge(theatre.person("lea"), id))
                .isInstanceOf(NotTold.class);
        assertThatThrownBy(() -> acknowledging.acknowledge(theatre.person("olga"), id))
                .isInstanceOf(EscalationUnknown.class);
    }

    @Test
    void goesOneRungHigherWhileTheSponsorHasLeft() {
        RolloutId rollout = theatre.aConfirmedRollout();
        leaving.sponsorLeaves(rollout, LEA, "Gone.");

        theatre.overrun(rollout);
        theatre.nextRung(rollout);
        theatre.nextRung(rollout);
        theatre.nextRung(rollout);

        assertThat(only(rollout).rungs()).extracting(Rung::to).containsExactly(DAN, DAN, VERA, FAY, null);
        answering.answer(
                theatre.person("dan"),
                only(rollout).id(),
                Map.of("decision", "STOP", "note", "No weight.", "learned", "Ask first."));
        assertThat(theatre.rollout(rollout).state()).isEqualTo(RolloutState.STOPPED);
    }

    @Test
    void handsWhatIsOpenOneRungHigherWhenTheSponsorLeaves() {
        RolloutId rollout = overrunAndConfirmed();

        leaving.sponsorLeaves(rollout, LEA, "Gone.");

        assertThat(only(rollout).recipient()).isEqualTo(DAN);
        assertThat(theatre.item(rollout, "Task_AnswerEscalation").assignee()).isEqualTo(DAN);
    }

    @Test
    void handsItOneRungHigherWhenTheSponsorLeavesDuringAHold() {
        RolloutId rollout = overrunAndConfirmed();
        holding.hold(rollout, LEA, LocalDate.of(2027, 6, 30), "The system is being replaced.");

        leaving.sponsorLeaves(rollout, LEA, "Gone.");

        assertThat(only(rollout).recipient()).isEqualTo(DAN);
        assertThat(theatre.item(rollout, "Task_AnswerEscalation").assignee()).isEqualTo(DAN);
        resuming.resume(rollout, LEA);
        answering.answer(
                theatre.person("dan"), only(rollout).id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));
        assertThat(only(rollout).state()).isEqualTo(EscalationState.ANSWERED);
    }

    @Test
    void remindsWhoHoldsTheWorkBeforeItIsLate() {
        RolloutId rollout = theatre.aConfirmedRollout();

        theatre.fire(rollout, "Timer_MandateReminder");

        assertThat(heard.all(DeadlineNear.class)).singleElement().satisfies(near -> {
            assertThat(near.holders()).containsExactly(LEA);
            assertThat(near.stageName()).isEqualTo("Mandate");
            assertThat(near.dueAt()).isEqualTo(theatre.rollout(rollout).stageDueAt());
        });
        assertThat(escalations.of(rollout)).isEmpty();
    }

    @Test
    void standsStillWithTheRollout() {
        RolloutId rollout = overrunAndConfirmed();
        Instant due = only(rollout).next().orElseThrow().dueAt();
        holding.hold(rollout, LEA, LocalDate.of(2027, 6, 30), "The system is being replaced.");
        assertThat(brief(rollout).next().text()).startsWith("The rollout is on hold.");

        clock.move(Duration.ofDays(28));
        resuming.resume(rollout, LEA);
        theatre.nextRung(rollout);

        assertThat(only(rollout).rungs().get(1).dueAt()).isEqualTo(due.plus(Duration.ofDays(28)));
        assertThat(heard.all(EscalationClimbed.class))
                .extracting(EscalationClimbed::rung)
                .containsExactly(2);
    }

    @Test
    void listsWhatAPersonMaySeeTheLatestFirst() {
        RolloutId first = overrunAndConfirmed();
        Escalation later = anEscalation().dueAt(after(2)).build();
        Escalation sooner = anEscalation().dueAt(after(1)).build();
        escalations.add(later);
        escalations.add(sooner);
        FindingEscalations.Filter open = new FindingEscalations.Filter(EscalationState.OPEN, null, false);

        Page<Escalation> leads = finding.find(theatre.person("lea"), open, new Paging(0, 200, null));
        assertThat(leads.items()).extracting(Escalation::id).containsSubsequence(sooner.id(), later.id());
        assertThat(leads.items()).extracting(Escalation::rollout).contains(first);
        assertThat(finding.find(theatre.person("olga"), FindingEscalations.Filter.NONE, Paging.first())
                        .items())
                .noneMatch(escalation -> escalation.rollout().equals(first));
        assertThat(finding.find(
                                theatre.person("pia"),
                                new FindingEscalations.Filter(null, first, false),
                                Paging.first())
                        .total())
                .isEqualTo(1);
        assertThat(finding.find(theatre.person("pia"), new FindingEscalations.Filter(null, first, true), Paging.first())
                        .total())
                .isZero();
        assertThat(finding.find(theatre.person("sam"), new FindingEscalations.Filter(null, first, true), Paging.first())
                        .total())
                .isEqualTo(1);
    }

    /** The stage is late, the sponsor has confirmed, and the lead holds what is open in it. */
    private RolloutId overrunAndConfirmed() {
        RolloutId rollout = theatre.aConfirmedRollout();
        theatre.overrun(rollout);
        return rollout;
    }

    private Instant days(Instant from, int days) {
        return time.plus(from, Period.ofDays(days));
    }

    private Escalation only(RolloutId rollout) {
        List<Escalation> all = escalations.of(rollout);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Answer answer(RolloutId rollout) {
        return requireNonNull(only(rollout).answer());
    }

    private Outcome outcome(RolloutId rollout) {
        return requireNonNull(theatre.rollout(rollout).outcome());
    }

    private Brief brief(RolloutId rollout) {
        return briefs.of(only(rollout), SAM);
    }

    private List<String> lines(RolloutId rollout) {
        return ledger.of(rollout, 0, 100).stream().map(Ledger.Line::what).toList();
    }

    private List<String> refusal(EscalationId id, Map<String, Object> answers) {
        AnswersRefused refused =
                catchThrowableOfType(AnswersRefused.class, () -> answering.answer(theatre.person("sam"), id, answers));
        return refused.errors().stream().map(FieldError::field).toList();
    }

    private void assertAnswered(RolloutId rollout, Decision decision, PersonId by) {
        Escalation answered = only(rollout);
        assertThat(answered.state()).isEqualTo(EscalationState.ANSWERED);
        assertThat(answer(rollout).decision()).isEqualTo(decision);
        assertThat(answer(rollout).by()).isEqualTo(by);
        assertThat(items.get(requireNonNull(answered.task())).state()).isEqualTo(WorkItemState.DONE);
        assertThat(heard.all(EscalationAnswered.class)).singleElement().satisfies(event -> {
            assertThat(event.answer()).isEqualTo(answered.answer());
            assertThat(event.holders()).containsExactly(LEA);
        });
    }
}
