package io.crossing.notification;

import static io.crossing.notification.Scene.DUE;
import static io.crossing.notification.Scene.NOW;
import static io.crossing.notification.Scene.OWNERSHIP;
import static io.crossing.notification.Scene.ROLLOUT;
import static io.crossing.notification.Townsfolk.DORA;
import static io.crossing.notification.Townsfolk.FAY;
import static io.crossing.notification.Townsfolk.LEA;
import static io.crossing.notification.Townsfolk.OLGA;
import static io.crossing.notification.Townsfolk.PIA;
import static io.crossing.notification.Townsfolk.SAM;
import static io.crossing.notification.Townsfolk.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.escalation.Answer;
import io.crossing.escalation.Brief;
import io.crossing.escalation.Channel;
import io.crossing.escalation.DeadlineNear;
import io.crossing.escalation.Decision;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationAnswered;
import io.crossing.escalation.EscalationClimbed;
import io.crossing.escalation.EscalationId;
import io.crossing.escalation.EscalationRaised;
import io.crossing.escalation.EscalationState;
import io.crossing.escalation.Hearer;
import io.crossing.escalation.Rung;
import io.crossing.escalation.Statement;
import io.crossing.people.Absence;
import io.crossing.people.AbsenceCancelled;
import io.crossing.people.AbsencePlanned;
import io.crossing.people.People;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.BudgetOverspent;
import io.crossing.rollout.Nudged;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.RolloutEnded;
import io.crossing.rollout.RolloutHeld;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.RolloutWentOn;
import io.crossing.rollout.SponsorSpoke;
import io.crossing.rollout.WaitingOn;
import io.crossing.stall.Diagnosis;
import io.crossing.stall.DiagnosisId;
import io.crossing.stall.DiagnosisState;
import io.crossing.stall.Found;
import io.crossing.stall.Occasion;
import io.crossing.stall.StallDecided;
import io.crossing.stall.StallDiagnosed;
import io.crossing.stall.StallSettled;
import io.crossing.stall.Verdict;
import io.crossing.worklist.Comment;
import io.crossing.worklist.HelpAnswered;
import io.crossing.worklist.HelpAsked;
import io.crossing.worklist.HelpRequest;
import io.crossing.worklist.HelpState;
import io.crossing.worklist.PersonMentioned;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemAssigned;
import io.crossing.worklist.WorkItemOffered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the mails say; each is kept in {@code target/letters} to be looked at. */
@SpringBootTest(
        classes = LetterParts.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "crossing.notification.sender=page",
            "crossing.notification.digest.quiet=0s",
            "db-scheduler.enabled=false",
            "crossing.notification.late-every=1h",
            "crossing.notification.address=https://crossing.example.org"
        })
class LettersTests {

    private static final String SITE = "https://crossing.example.org";
    private static final EscalationId ESCALATION = EscalationId.of("a3c3a0a8-7a2d-4ad5-8a54-0c1f6fd0c0de");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Scene scene;

    @Autowired
    private StoodStill stoodStill;

    @Autowired
    private LateScene late;

    @Autowired
    private SendingLateNotices sending;

    @Autowired
    private Townsfolk townsfolk;

    @Autowired
    private TellingLate tellingLate;

    @Autowired
    private Tellings tellings;

    @Autowired
    private DigestLines lines;

    @Autowired
    private DigestWriter digests;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void reset() {
        scene.reset();
        stoodStill.never();
        townsfolk.reset();
        jdbc.sql("delete from telling").update();
        jdbc.sql("delete from digest_line").update();
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from late_notice").update();
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        townsfolk.readsGerman(OLGA);
        WorkItem item = scene.asks(
                "7",
                "Accept ownership",
                "Ownership counts only when it is accepted.",
                OLGA,
                NOW.plus(Duration.ofDays(5)));

        events.publishEvent(new WorkItemAssigned(item, null));

        Letter letter = letterTo(OLGA, "assigned-de");
        assertThat(letter.subject()).isEqualTo("Für Sie: Accept ownership, bis Montag, 16. März (Invoice triage)");
        assertThat(letter.plain()).isEqualTo("""
                Für Sie: Accept ownership
                Invoice triage

                BIS WANN

                  Montag, 16. März, in 3 Arbeitstagen.
                  https://crossing.example.org/work/7

                  Wenn Sie es nicht tun können, übergeben Sie es dort jemandem, der es kann.

                WARUM ES DIESEN SCHRITT GIBT

                  Ownership counts only when it is accepted.

                WO ES STEHT

                  Etappe 2 von 9: Ownership, zu spät
                  https://crossing.example.org/rollouts/5b0d4f3c-6f0e-4e7c-9a43-3f2f1f0c8a11

                --
                Sie bekommen diese Mail, weil dieser Schritt von „Invoice triage“ bei Ihnen
                liegt.
                Ändern, wie Sie benachrichtigt werden:
                https://crossing.example.org/account/telling
                """);
        assertThat(letter.html())
                .contains("lang=\"de\"")
                .contains("href=\"https://crossing.example.org/account/telling\"")
                .doesNotContain("??");
    }

    @Test
    void leavesNoWordsUntranslated() {
        townsfolk.readsGerman(OLGA);
        townsfolk.readsGerman(LEA);
        scene.asks("7", "Accept ownership", "", OLGA, DUE);

        events.publishEvent(new DeadlineNear(ROLLOUT, OWNERSHIP, "Ownership", DUE, Set.of(OLGA), OLGA));
        assertThat(letterTo(OLGA, "due-soon-de").html()).contains("Bald fällig").doesNotContain("??");

        jdbc.sql("delete from mail").update();
        events.publishEvent(new RolloutEnded(
                ROLLOUT, "Invoice triage", new Outcome(RolloutState.STOPPED, "Zu klein.", "Erst zählen.", LEA, NOW)));
        assertThat(letterTo(OLGA, "outcome-de").html())
                .contains("Bewusst beendet")
                .contains("Was wir gelernt haben")
                .doesNotContain("??");
    }

    @Test
    void tellsWhoeverStandsInOfNewWork() {
        townsfolk.away(OLGA, PIA);
        WorkItem item = scene.asks("7", "Name a champion", "Somebody close by.", OLGA, null);

        events.publishEvent(new WorkItemAssigned(item, null));

        Letter letter = letterTo(PIA, "assigned-stand-in");
        assertThat(letter.subject()).isEqualTo("You stand in for Olga Berg: Name a champion (Invoice triage)");
        assertThat(letter.plain()).contains("because Olga Berg is away and you stand in.");
        assertThat(letterTo(OLGA, "assigned-absent").subject()).startsWith("For you");
    }

    @Test
    void tellsPeopleThatTheyStandInAndThatTheyDoNotAfterAll() {
        Absence absence = new Absence(LocalDate.parse("2026-12-21"), LocalDate.parse("2027-01-03"), PIA);

        events.publishEvent(new AbsencePlanned(OLGA, absence, OLGA));
        Letter planned = letterTo(PIA, "absence");
        assertThat(planned.subject()).isEqualTo("You stand in for Olga Berg");
        assertThat(planned.plain()).contains("From Monday 21 December to Sunday 3 January.");

        jdbc.sql("delete from mail").update();
        events.publishEvent(new AbsenceCancelled(OLGA, absence, OLGA));
        assertThat(letterTo(PIA, "absence-cancelled").subject())
                .isEqualTo("You do not stand in for Olga Berg after all");
    }

    @Test
    void tellsOnceThatSomethingBecameLate() {
        scene.asks("7", "Accept ownership", "", OLGA, DUE);
        scene.asks("8", "Name the deputy", "", OLGA, DUE);
        scene.asks("9", "Settle the rights", "", LEA, DUE.plusSeconds(60));
        lookFrom(DUE.minusSeconds(1));

        tellingLate.tell();
        tellingLate.tell();

        Letter olga = letterTo(OLGA, "late");
        assertThat(olga.subject()).isEqualTo("2 things of yours are late");
        assertThat(olga.plain()).contains("“Accept ownership” (Invoice triage), due on Friday 6 March");
        assertThat(letterTo(LEA, "late-one").subject()).isEqualTo("“Settle the rights” is late (Invoice triage)");
        assertThat(mails()).isEqualTo(2);

        lookFrom(DUE.minusSeconds(1));
        tellingLate.tell();
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void keepsNewsFromThoseWhoWantOnlyWhatIsLate() {
        tellings.put(OLGA, new Telling(Manner.OVERDUE, LocalTime.of(8, 0), null, true));
        WorkItem item = scene.asks("7", "Accept ownership", "", OLGA, DUE);
        lookFrom(DUE.minusSeconds(1));

        events.publishEvent(new WorkItemAssigned(item, null));
        assertThat(mails()).isZero();

        tellingLate.tell();
        assertThat(letterTo(OLGA, "late-only").subject()).isEqualTo("“Accept ownership” is late (Invoice triage)");
    }

    @Test
    void gathersWhatHappenedForTheMailOfTheDay() {
        tellings.put(OLGA, new Telling(Manner.DAILY, LocalTime.of(8, 0), null, true));
        townsfolk.readsGerman(OLGA);
        WorkItem item = scene.asks("7", "Accept ownership", "", OLGA, DUE);
        lookFrom(DUE.minusSeconds(1));
        events.publishEvent(new WorkItemAssigned(item, null));
        tellingLate.tell();
        assertThat(mails()).isZero();

        UUID mail = UUID.randomUUID();
        Letter letter = digests.write(people.get(OLGA), lines.putInto(mail, OLGA));
        keep("digest-de", letter);

        assertThat(letter.subject()).isEqualTo("2 Neuigkeiten, eine Ihrer Aufgaben ist überfällig");
        assertThat(letter.plain())
                .contains("WAS DRÄNGT")
                .contains("„Accept ownership“ ist überfällig (Invoice triage)")
                .contains("Für Sie: Accept ownership")
                .contains(SITE + "/work/7");
        assertThat(lines.putInto(UUID.randomUUID(), OLGA)).isEmpty();
    }

    private void lookFrom(Instant moment) {
        jdbc.sql("delete from told_until").update();
        jdbc.sql("insert into told_until (what, at) values ('what is late', ?)")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void asksTheSponsorForOneDecision() {
        raise(escalation(1), SAM);

        Letter letter = letterTo(SAM, "escalation");
        assertThat(letter.subject()).isEqualTo("Invoice triage: “Ownership” is 3 working days late, please decide");
        assertThat(letter.plain()).isEqualTo("""
                “Ownership” is 3 working days late
                Invoice triage
                https://crossing.example.org/rollouts/5b0d4f3c-6f0e-4e7c-9a43-3f2f1f0c8a11

                It was due on Friday 6 March. You can decide how it goes on, because you are
                the sponsor.

                YOUR DECISION

                  Decide whether Olga Berg gets more time for “Accept ownership”, gets help,
                  or somebody else does it.
                  https://crossing.example.org/escalations/a3c3a0a8-7a2d-4ad5-8a54-0c1f6fd0c0de#answer

                OR DECIDE FROM HERE

                  - Give five more working days
                    https://crossing.example.org/answer/MORE_TIME
                  - Clear what is in the way, with a note
                    https://crossing.example.org/answer/CLEAR
                  - I have seen it and deal with it
                    https://crossing.example.org/answer/ACKNOWLEDGE
                  - Go on with fewer teams
                    https://crossing.example.org/answer/NARROW
                  - Stop the rollout
                    https://crossing.example.org/answer/STOP

                IT WAITS ON

                  - Olga Berg: “Accept ownership”, since Wednesday 4 March (5 working days).
                    https://crossing.example.org/work/7

                WHAT WAS SKIPPED

                  - The owner has no deputy.
                    https://crossing.example.org/rollouts/5b0d4f3c-6f0e-4e7c-9a43-3f2f1f0c8a11/evidence

                WHAT HAPPENS NEXT

                  If nothing is done, Dora Dahl hears of it on Wednesday 18 March.
                  https://crossing.example.org/escalations/a3c3a0a8-7a2d-4ad5-8a54-0c1f6fd0c0de#ladder

                WHERE IT STANDS

                  Stage 2 of 9: Ownership, late

                  How it came to this: the history
                  https://crossing.example.org/rollouts/5b0d4f3c-6f0e-4e7c-9a43-3f2f1f0c8a11/history

                --
                This mail is about “Invoice triage”. You get it because you are the sponsor.
                Change how you are told: https://crossing.example.org/account/telling
                """);
        assertThat(letter.html())
                .contains("Decide whether Olga Berg gets more time")
                .contains("href=\"" + SITE + "/escalations/" + ESCALATION + "#answer\"")
                .contains("href=\"" + SITE + "/work/7\"")
                .contains("aria-label=\"Stage 2 of 9: Ownership, late. Mandate done, Ownership late, Readiness ahead");
    }

    @Test
    void saysWhatWasDecidedBeforeWhereTheStageIsStillLate() {
        Escalation first = escalation(1);
        Escalation again = new Escalation(
                first.id(),
                first.rollout(),
                first.stage(),
                first.stageName(),
                first.dueAt(),
                NOW,
                EscalationState.OPEN,
                SAM,
                first.task(),
                null,
                null,
                null,
                EscalationId.random(),
                null,
                List.of(rung(2, 2, SAM)));
        Brief brief = brief();
        late.is(
                again,
                new Brief(
                        brief.rollout(),
                        brief.stage(),
                        brief.late(),
                        new Statement("Sam decided on Monday 9 March: The way is cleared. It is still late.", "/x"),
                        brief.waiting(),
                        brief.skipped(),
                        brief.next(),
                        brief.asked()));

        events.publishEvent(new EscalationRaised(again, SAM));
        sending.sendDue();

        Letter letter = letterTo(SAM, "escalation-again");
        assertThat(letter.subject())
                .isEqualTo("Invoice triage: “Ownership” is 3 working days late, please decide again");
        assertThat(letter.plain().replace('\n', ' '))
                .contains(
                        "It was due on Friday 6 March. Sam decided on Monday 9 March: The way is cleared. It is still late.");
        assertThat(letter.html()).contains("Still late after a decision");
    }

    @Test
    void remindsTheSponsor() {
        climb(escalation(2), 2, SAM);

        Letter letter = letterTo(SAM, "escalation-reminder");
        assertThat(letter.subject())
                .isEqualTo("Reminder: Invoice triage: “Ownership” is 3 working days late, please decide");
        assertThat(letter.plain()).contains("You were asked on Friday 6 March");
    }

    @Test
    void tellsWhoeverHearsOfItLaterWhy() {
        climb(escalation(3), 3, DORA);
        climb(escalation(4), 4, VERA);
        climb(escalation(5), 5, FAY);

        assertThat(letterTo(DORA, "escalation-deputy").plain().replace('\n', ' '))
                .contains("Sam Sørensen was asked on Friday 6 March and has not decided.")
                .contains("because you stand in for Sam Sørensen, the sponsor.");
        assertThat(letterTo(VERA, "escalation-superior").plain().replace('\n', ' '))
                .contains("because Sam Sørensen, the sponsor, answers to you");
        assertThat(letterTo(FAY, "escalation-founder").plain().replace('\n', ' '))
                .contains("because you are the founder");
        assertThat(letterTo(FAY, "escalation-founder").subject()).endsWith("and nobody has decided");
    }

    @Test
    void tellsEachRungOnce() {
        raise(escalation(1), SAM);
        raise(escalation(1), SAM);
        climb(escalation(2), 2, SAM);
        climb(escalation(2), 2, SAM);

        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void tellsOnceWhereTheNextRungIsReachedBeforeTheFirstWasSent() {
        events.publishEvent(new EscalationRaised(late.is(escalation(1), brief()), SAM));
        events.publishEvent(new EscalationClimbed(late.is(escalation(2), brief()), 2, SAM));

        sending.sendDue();

        assertThat(mails()).isEqualTo(1);
        assertThat(letterTo(SAM, "escalation-both").subject()).startsWith("Reminder: ");
    }

    @Test
    void putsSeveralAtOnceIntoOneLetterTheLatestFirst() {
        for (int number = 1; number <= 3; number++) {
            Escalation one =
                    escalation("a3c3a0a8-7a2d-4ad5-8a54-0c1f6fd0c00" + number, DUE.minus(Duration.ofDays(number)));
            late.is(one, brief("Pilot " + number));
            events.publishEvent(new EscalationRaised(one, SAM));
        }

        sending.sendDue();
        sending.sendDue();

        assertThat(mails()).isEqualTo(1);
        Letter letter = letterTo(SAM, "late-digest");
        assertThat(letter.subject()).isEqualTo("3 stages are late, please decide");
        assertThat(letter.plain())
                .containsSubsequence("“Ownership”, Pilot 3", "“Ownership”, Pilot 2", "“Ownership”, Pilot 1")
                .contains("Olga Berg: “Accept ownership”")
                .contains(SITE + "/escalations/a3c3a0a8-7a2d-4ad5-8a54-0c1f6fd0c003")
                .contains(SITE + "/escalations?state=OPEN&scope=MINE");
        assertThat(letter.html()).contains("Pilot 3").contains("SITE/escalations/".replace("SITE", SITE));
    }

    @Test
    void listsTheLatestAndSaysHowManyMore() {
        for (int number = 100; number < 140; number++) {
            Escalation one =
                    escalation("a3c3a0a8-7a2d-4ad5-8a54-0c1f6fd0c" + number, DUE.minus(Duration.ofHours(number)));
            late.is(one, brief("Pilot " + number));
            events.publishEvent(new EscalationRaised(one, SAM));
        }

        sending.sendDue();

        Letter letter = letterTo(SAM, "late-digest-long");
        assertThat(letter.subject()).isEqualTo("40 stages are late, please decide");
        assertThat(letter.plain())
                .contains("Pilot 139", "Pilot 110", "and 10 more")
                .doesNotContain("Pilot 109");
    }

    @Test
    void leavesOutWhatWasDecidedBeforeTheLetterWasWritten() {
        Escalation open = escalation(1);
        events.publishEvent(new EscalationRaised(late.is(open, brief()), SAM));
        Escalation decided = over(escalation("a3c3a0a8-7a2d-4ad5-8a54-0c1f6fd0c001", DUE));
        events.publishEvent(new EscalationRaised(late.is(decided, brief()), SAM));

        sending.sendDue();

        assertThat(letterTo(SAM, "escalation-left").subject())
                .isEqualTo("Invoice triage: “Ownership” is 3 working days late, please decide");
    }

    @Test
    void waitsUntilNothingNewHasComeForAWhile() {
        NotificationSettings.Digest settings =
                new NotificationSettings.Digest(Duration.ofSeconds(60), Duration.ofMinutes(5), Duration.ofSeconds(5));

        assertThat(new LateNotices.Waiting(SAM, NOW.minusSeconds(90), NOW.minusSeconds(59), NOW).due(settings))
                .isFalse();
        assertThat(new LateNotices.Waiting(SAM, NOW.minusSeconds(90), NOW.minusSeconds(60), NOW).due(settings))
                .isTrue();
        assertThat(new LateNotices.Waiting(SAM, NOW.minusSeconds(300), NOW, NOW).due(settings))
                .isTrue();
    }

    @Test
    void sendsNoMailWhereTheLadderNamesAnotherWay() {
        Escalation told = escalation(1);
        Rung first = told.rungs().get(0);
        Rung byWebhook = new Rung(
                first.number(),
                first.hearer(),
                Set.of(Channel.WEBHOOK),
                null,
                first.dueAt(),
                first.toldAt(),
                first.to(),
                null,
                false);

        raise(with(told, List.of(byWebhook)), SAM);

        assertThat(mails()).isZero();
    }

    @Test
    void tellsWhoeverStandsInForSomebodyAwayWhy() {
        Escalation told = escalation(1);
        Rung first = told.rungs().get(0);
        Rung instead = new Rung(
                first.number(),
                first.hearer(),
                first.channels(),
                null,
                first.dueAt(),
                first.toldAt(),
                DORA,
                SAM,
                false);

        raise(with(told, List.of(instead)), DORA);

        assertThat(letterTo(DORA, "escalation-substitute").plain().replace('\n', ' '))
                .contains("You can decide how it goes on, because Sam Sørensen is away and you stand in.");
    }

    @Test
    void countsNoDaysOnWhichTheClockStood() {
        stoodStill.between(DUE.plus(Duration.ofDays(3)), DUE.plus(Duration.ofDays(5)));

        raise(escalation(1), SAM);

        assertThat(letterTo(SAM, "escalation-paused").subject())
                .isEqualTo("Invoice triage: “Ownership” is 1 working day late, please decide");
    }

    @Test
    void speaksOfLateStagesInTheLanguageOfWhoDecides() {
        townsfolk.readsGerman(SAM);
        townsfolk.readsGerman(VERA);

        raise(escalation(1), SAM);
        climb(escalation(4), 4, VERA);

        Letter asked = letterTo(SAM, "escalation-de");
        assertThat(asked.subject())
                .isEqualTo("Invoice triage: „Ownership“ ist seit 3 Arbeitstagen überfällig, bitte entscheiden Sie");
        assertThat(asked.plain().replace('\n', ' '))
                .contains("Sie können entscheiden, wie es weitergeht, weil Sie Sponsor sind.")
                .contains("IHRE ENTSCHEIDUNG", "ODER GLEICH VON HIER AUS", "ES WARTET AUF", "WIE ES WEITERGEHT")
                .doesNotContain("??");
        assertThat(letterTo(VERA, "escalation-superior-de").plain().replace('\n', ' '))
                .contains("Sam Sørensen wurde am Freitag, 6. März gefragt und hat nicht entschieden.")
                .contains("weil Ihnen der Sponsor unterstellt ist.");
    }

    @Test
    void tellsWhoHoldsTheWorkWhatTheyOweWithoutAskingThemToDecide() {
        scene.asks("7", "Accept ownership", "", OLGA, DUE);

        raise(toldFirst(Hearer.HOLDER, OLGA, null), OLGA);

        Letter letter = letterTo(OLGA, "escalation-holder");
        assertThat(letter.subject())
                .isEqualTo("Invoice triage: “Ownership” is 3 working days late, and it waits on you");
        assertThat(letter.plain().replace('\n', ' '))
                .contains("You are told because you hold what it waits for. Sam Sørensen is the one to decide.")
                .contains("WHAT YOU OWE")
                .contains("Finish “Accept ownership”, or hand it to somebody who can.")
                .contains(SITE + "/work/7")
                .contains("YOURS TO DO")
                .doesNotContain("YOUR DECISION")
                .doesNotContain("DECIDE FROM HERE");
    }

    @Test
    void tellsWhoStandsInForTheHolderWhatIsOwed() {
        townsfolk.readsGerman(PIA);
        scene.asks("7", "Accept ownership", "", OLGA, DUE);
        scene.asks("8", "Name the deputy", "", OLGA, DUE);

        raise(toldFirst(Hearer.HOLDER, PIA, OLGA), PIA);

        assertThat(letterTo(PIA, "escalation-holder-substitute-de").plain().replace('\n', ' '))
                .contains("weil Olga Berg abwesend ist und Sie die Vertretung haben.")
                .contains("Erledigen Sie diese 2 Schritte, zuerst „Accept ownership“");
    }

    @Test
    void asksTheOwnerToHelpItOn() {
        scene.asks("7", "Follow the document", "", PIA, DUE);

        raise(toldFirst(Hearer.OWNER, OLGA, null), OLGA);

        Letter letter = letterTo(OLGA, "escalation-owner");
        assertThat(letter.subject()).isEqualTo("Invoice triage: “Ownership” is 3 working days late");
        assertThat(letter.plain().replace('\n', ' '))
                .contains("You are told because you own the workflow.")
                .contains("WHAT YOU CAN DO")
                .contains("See what holds “Ownership” up, and help it on.")
                .contains("IT WAITS ON");
    }

    @Test
    void asksWhoOnlyHoldsTheWorkOfSeveralLateStagesForNoDecision() {
        for (int number = 1; number <= 2; number++) {
            Escalation one = copy(
                    toldFirst(Hearer.HOLDER, OLGA, null),
                    EscalationId.of("a3c3a0a8-7a2d-4ad5-8a54-0c1f6fd0c00" + number),
                    DUE,
                    EscalationState.OPEN,
                    toldFirst(Hearer.HOLDER, OLGA, null).rungs());
            events.publishEvent(new EscalationRaised(late.is(one, brief()), OLGA));
        }

        sending.sendDue();

        Letter letter = letterTo(OLGA, "late-digest-holder");
        assertThat(letter.subject()).isEqualTo("2 stages are late");
        assertThat(letter.plain()).contains("See them, one after the other").doesNotContain("ecide");
    }

    private static Escalation toldFirst(Hearer hearer, PersonId to, @Nullable PersonId insteadOf) {
        Escalation told = escalation(1);
        Rung first = told.rungs().get(0);
        Rung rung = new Rung(
                first.number(), hearer, first.channels(), null, first.dueAt(), first.toldAt(), to, insteadOf, false);
        return with(told, List.of(rung));
    }

    @Test
    void tellsWhatBecameSomebodysToDo() {
        WorkItem item = scene.asks(
                "7",
                "Accept ownership",
                "Somebody by name keeps the workflow running.",
                OLGA,
                Instant.parse("2026-03-18T14:00:00Z"));

        events.publishEvent(new WorkItemAssigned(item, null));

        Letter letter = letterTo(OLGA, "assigned");
        assertThat(letter.subject()).isEqualTo("For you: Accept ownership, by Wednesday 18 March (Invoice triage)");
        assertThat(letter.plain())
                .contains("Somebody by name keeps the workflow running.")
                .contains("Wednesday 18 March, in 5 working days.")
                .contains(SITE + "/work/7");
        assertThat(letter.html()).contains("href=\"" + SITE + "/work/7\"");
    }

    @Test
    void passesOnWhatWasSaidWhenWorkWasHandedOver() {
        WorkItem item =
                handedOver(scene.asks("7", "Accept ownership", "Why it exists.", OLGA, null), "I am away.\nThanks!");

        events.publishEvent(new WorkItemAssigned(item, LEA));

        Letter letter = letterTo(OLGA, "handed-over");
        assertThat(letter.subject()).isEqualTo("Handed to you: Accept ownership (Invoice triage)");
        assertThat(letter.plain()).contains("Lea Lindqvist handed it to you:\n\n> I am away.\n> Thanks!");
        assertThat(letter.html()).contains("I am away.").contains("There is no fixed day.");
    }

    @Test
    void leavesThoseAloneWhoTookItThemselves() {
        events.publishEvent(new WorkItemAssigned(scene.asks("7", "Accept ownership", "Why", OLGA, null), OLGA));

        assertThat(mails()).isZero();
    }

    @Test
    void passesOnWhatSomebodyWasMentionedIn() {
        WorkItem item = scene.asks("7", "Accept ownership", "Why it exists.", OLGA, null);
        Comment comment =
                new Comment(UUID.randomUUID(), item.id(), LEA, "Ask @dora first.\nShe knows.", Set.of(DORA), DUE);

        events.publishEvent(new PersonMentioned(item, comment, DORA));
        events.publishEvent(new PersonMentioned(item, comment, DORA));

        assertThat(mails()).isEqualTo(1);
        Letter letter = letterTo(DORA, "mentioned");
        assertThat(letter.subject()).isEqualTo("Lea Lindqvist mentions you: Accept ownership (Invoice triage)");
        assertThat(letter.plain())
                .contains("Lea Lindqvist wrote:\n\n> Ask @dora first.\n> She knows.")
                .contains(SITE + "/work/7#said")
                .contains("because you were mentioned in “Invoice triage”");
    }

    @Test
    void passesOnWhoAsksForHelpAndWhatCameOfIt() {
        WorkItem item = scene.asks("7", "Accept ownership", "Why it exists.", OLGA, null);
        UUID id = UUID.randomUUID();
        HelpRequest asked = new HelpRequest(id, item.id(), DORA, OLGA, "Who knows?", DUE, HelpState.ASKED, null, null);
        HelpRequest answered =
                new HelpRequest(id, item.id(), DORA, OLGA, "Who knows?", DUE, HelpState.ANSWERED, "Tom does.", DUE);

        events.publishEvent(new HelpAsked(item, asked));
        events.publishEvent(new HelpAnswered(item, answered));

        Letter question = letterTo(DORA, "help-asked");
        assertThat(question.subject()).contains("asks for your help: Accept ownership (Invoice triage)");
        assertThat(question.plain()).contains("> Who knows?");
        Letter answer = letterTo(OLGA, "help-answered");
        assertThat(answer.subject()).contains("has helped: Accept ownership (Invoice triage)");
        assertThat(answer.plain()).contains("> Tom does.");
    }

    @Test
    void tellsThoseByNameWhatTheyCanTake() {
        WorkItem item = offeredTo(scene.asks("8", "Follow the document", "Why", null, null), Set.of(DORA, PIA));

        events.publishEvent(new WorkItemOffered(item));

        assertThat(mails()).isEqualTo(2);
        assertThat(letterTo(DORA, "offered").subject())
                .isEqualTo("Can you take this: Follow the document (Invoice triage)");
    }

    @Test
    void saysThatADeadlineIsNearAndWhatIsTheReaders() {
        scene.asks("7", "Accept ownership", "Why", DORA, null);
        scene.asks("8", "Name the deputy", "Why", PIA, null);

        events.publishEvent(new DeadlineNear(
                ROLLOUT, OWNERSHIP, "Ownership", Instant.parse("2026-03-13T14:00:00Z"), Set.of(DORA, PIA), OLGA));

        assertThat(mails()).isEqualTo(3);
        Letter holder = letterTo(DORA, "due-soon");
        assertThat(holder.subject()).isEqualTo("“Ownership” is due on Friday 13 March (Invoice triage)");
        assertThat(holder.plain())
                .contains("One step of it is yours. It is due in 2 working days.")
                .contains("“Accept ownership”, asked on Wednesday 4 March")
                .doesNotContain("Name the deputy");
        Letter owner = letterTo(OLGA, "due-soon-owner");
        assertThat(owner.plain()).contains("Dora Dahl: “Accept ownership”").contains("Pia Park: “Name the deputy”");
    }

    @Test
    void saysWhatWasDecided() {
        scene.asks("7", "Accept ownership", "Why", OLGA, null);
        Answer answer = new Answer(
                Decision.EXTEND,
                Instant.parse("2026-03-20T14:00:00Z"),
                null,
                null,
                Set.of(),
                "Olga was ill. Take the time.",
                null,
                SAM,
                null,
                NOW);

        events.publishEvent(new EscalationAnswered(escalation(1), answer, Set.of(OLGA)));

        assertThat(mails()).isEqualTo(2);
        Letter letter = letterTo(OLGA, "decided");
        assertThat(letter.subject()).isEqualTo("“Ownership” gets more time, until Friday 20 March (Invoice triage)");
        assertThat(letter.plain()).contains("> Olga was ill. Take the time.").contains(SITE + "/work/7");
    }

    @Test
    void tellsEverybodyHowItEnded() {
        Outcome outcome = new Outcome(RolloutState.EMBEDDED, "Every team uses it.", null, SAM, NOW);
        scene.ended(outcome);

        events.publishEvent(new RolloutEnded(ROLLOUT, "Invoice triage", outcome));

        assertThat(mails()).isEqualTo(Townsfolk.IDS.size());
        Letter letter = letterTo(PIA, "embedded");
        assertThat(letter.subject()).isEqualTo("“Invoice triage” is standard practice now");
        assertThat(letter.plain()).contains("> Every team uses it.").contains("All 9 stages crossed");
    }

    @Test
    void tellsWhatWasLearnedWhereItWasStopped() {
        Outcome outcome = new Outcome(
                RolloutState.STOPPED, "It carries no weight.", "Ask the teams first.\nThen build.", SAM, NOW);
        scene.ended(outcome);

        events.publishEvent(new RolloutEnded(ROLLOUT, "Invoice triage", outcome));

        Letter letter = letterTo(LEA, "stopped");
        assertThat(letter.subject()).isEqualTo("“Invoice triage” was stopped");
        assertThat(letter.plain())
                .contains("Stage 2 of 9: Ownership, where it was stopped")
                .contains("> It carries no weight.")
                .contains("> Ask the teams first.\n> Then build.");
    }

    @Test
    void tellsThatARolloutStandsStill() {
        events.publishEvent(
                new RolloutHeld(ROLLOUT, null, LocalDate.parse("2026-03-27"), "The system moves.", LEA, NOW));

        assertThat(mails()).isEqualTo(2);
        Letter held = letterTo(SAM, "held");
        assertThat(held.subject()).isEqualTo("“Invoice triage” is on hold until Friday 27 March");
        assertThat(held.plain().replaceAll("\\s+", " "))
                .contains("put it on hold.", "It goes on by itself on Saturday 28 March", "> The system moves.");
    }

    @Test
    void tellsThatAStageGoesOnByItself() {
        events.publishEvent(new RolloutWentOn(ROLLOUT, OWNERSHIP, NOW, NOW.plusSeconds(60), null));

        assertThat(mails()).isEqualTo(3);
        assertThat(letterTo(OLGA, "went-on").subject()).isEqualTo("Ownership of “Invoice triage” goes on");
    }

    @Test
    void passesOnTheSponsorsWordToEverybodyElse() {
        events.publishEvent(
                new SponsorSpoke(ROLLOUT, SAM, "I saw North work with it.\nThis is how we do it now.", NOW));

        assertThat(mails()).isEqualTo(Townsfolk.IDS.size() - 1);
        Letter letter = letterTo(OLGA, "word");
        assertThat(letter.subject()).isEqualTo("Sam Sørensen on “Invoice triage”");
        assertThat(letter.plain())
                .contains("> I saw North work with it.\n> This is how we do it now.")
                .contains("because you take part in “Invoice triage”");
    }

    @Test
    void passesOnAReminder() {
        events.publishEvent(new Nudged(
                ROLLOUT,
                "Invoice triage",
                LEA,
                List.of(new WaitingOn(
                        new WorkItemId("7"), ROLLOUT, "Accept ownership", OWNERSHIP, null, OLGA, null, DUE)),
                "The board asks on Friday.",
                NOW));

        Letter letter = letterTo(OLGA, "nudge");
        assertThat(letter.subject()).isEqualTo("Lea Lindqvist asks for “Accept ownership” (Invoice triage)");
        assertThat(letter.plain()).contains("> The board asks on Friday.").contains(SITE + "/work/7");
    }

    @Test
    void tellsTheSponsorThatMoreIsSpentThanWasApproved() {
        events.publishEvent(new BudgetOverspent(
                ROLLOUT, UUID.randomUUID(), "Interface", new BigDecimal("4000"), new BigDecimal("4200.50"), LEA));

        Letter letter = letterTo(SAM, "overspent");
        assertThat(letter.subject()).isEqualTo("“Invoice triage” has cost more than was approved");
        assertThat(letter.plain())
                .contains("4,200.5 of 4,000 approved are spent: 200.5 more.")
                .contains(SITE + "/rollouts/" + ROLLOUT + "/budget");
    }

    @Test
    void tellsOfAStallAndOfWhatWasDecidedAboutIt() {
        Found found =
                new Found(List.of(), List.of(), 1, Verdict.PUSH_THROUGH, OWNERSHIP, "owner-skipped", "Nobody owns it.");
        Diagnosis diagnosis = new Diagnosis(
                new DiagnosisId(UUID.randomUUID()),
                ROLLOUT,
                DiagnosisState.OPEN,
                new Occasion("NO_STEP", 15, null, null),
                NOW,
                null,
                found,
                null);

        events.publishEvent(new StallDiagnosed(diagnosis));

        Letter noticed = letterTo(LEA, "stall");
        assertThat(noticed.subject()).isEqualTo("“Invoice triage” stalls; the sponsor is asked to decide");
        assertThat(noticed.plain())
                .contains("Noticed by itself: nobody has done anything for 15 working days")
                .contains("The record says: Push through, back to the stage Ownership.")
                .contains(SITE + "/rollouts/" + ROLLOUT + "/diagnosis");
        assertThat(to(SAM)).isZero();

        jdbc.sql("delete from mail").update();
        events.publishEvent(new StallSettled(new Diagnosis(
                diagnosis.id(),
                ROLLOUT,
                DiagnosisState.DECIDED,
                diagnosis.occasion(),
                NOW,
                null,
                found,
                new StallDecided(
                        Verdict.GO_ON, null, Set.of(), "Olga is back on Monday.", null, true, SAM, null, NOW))));

        assertThat(mails()).isEqualTo(Townsfolk.IDS.size() - 1);
        assertThat(letterTo(OLGA, "stall-decided").plain())
                .contains("Sam Sørensen decided: No stall: go on as it is.")
                .contains("> Olga is back on Monday.")
                .contains("The record says: Push through, back to the stage Ownership.");
    }

    private long to(PersonId person) {
        return jdbc.sql("select count(*) from mail where to_person = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    @Test
    void shortensALongNameInSubjectsOnly() {
        String name =
                "Sorting the post that comes in at the counter, ".repeat(6).strip();
        scene.called(name);

        events.publishEvent(new WorkItemAssigned(
                handedOver(scene.asks("7", "Accept ownership", "Why", OLGA, null), "Please."), LEA));

        Letter letter = letterTo(OLGA, "long");
        assertThat(letter.subject())
                .contains("Accept ownership")
                .endsWith("(Sorting the post that comes in at the counter, Sorting the post that comes in…)");
        assertThat(letter.html()).contains(name);
    }

    @Test
    void showsWhatPeopleTypedAsTheyTypedIt() {
        String hostile = "<script>alert(1)</script>\r\nBcc: all@example.org\n\nYOUR DECISION \u202Eevil & \"quoted\"";
        scene.called(hostile);
        WorkItem item = handedOver(scene.asks("7", hostile, hostile, OLGA, null), hostile);

        events.publishEvent(new WorkItemAssigned(item, LEA));

        Letter letter = letterTo(OLGA, "hostile");
        assertThat(letter.html())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&amp; &quot;quoted&quot;");
        assertThat(letter.subject())
                .doesNotContain("\n", "\r", "\u202E")
                .contains("<script>alert(1)</script> Bcc: all");
        assertThat(letter.plain())
                .doesNotContain("\u202E")
                .doesNotContain("\nBcc:")
                .doesNotContain("\nYOUR DECISION");
    }

    private long mails() {
        return jdbc.sql("select count(*) from mail where by_mail")
                .query(Long.class)
                .single();
    }

    private Letter letterTo(PersonId person, String keptAs) {
        Letter letter = jdbc.sql("select subject, html, plain from mail where to_person = ? and by_mail")
                .param(person.value())
                .query((row, number) -> new Letter(row.getString(1), row.getString(2), row.getString(3)))
                .single();
        keep(keptAs, letter);
        return letter;
    }

    private static void keep(String keptAs, Letter letter) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "letters"));
            Files.writeString(folder.resolve(keptAs + ".html"), letter.html());
            Files.writeString(folder.resolve(keptAs + ".txt"), letter.subject() + "\n\n" + letter.plain());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void raise(Escalation escalation, PersonId to) {
        events.publishEvent(new EscalationRaised(late.is(escalation, brief()), to));
        sending.sendDue();
    }

    private void climb(Escalation escalation, int rung, PersonId to) {
        events.publishEvent(new EscalationClimbed(late.is(escalation, brief()), rung, to));
        sending.sendDue();
    }

    private static Escalation with(Escalation escalation, List<Rung> rungs) {
        return copy(escalation, escalation.id(), escalation.dueAt(), EscalationState.OPEN, rungs);
    }

    private static Escalation over(Escalation escalation) {
        return copy(escalation, escalation.id(), escalation.dueAt(), EscalationState.CLOSED, escalation.rungs());
    }

    private static Escalation escalation(String id, Instant dueAt) {
        Escalation one = escalation(1);
        return copy(one, EscalationId.of(id), dueAt, EscalationState.OPEN, one.rungs());
    }

    private static Escalation copy(
            Escalation one, EscalationId id, Instant dueAt, EscalationState state, List<Rung> rungs) {
        return new Escalation(
                id,
                one.rollout(),
                one.stage(),
                one.stageName(),
                dueAt,
                one.raisedAt(),
                state,
                one.recipient(),
                one.task(),
                null,
                null,
                null,
                one.follows(),
                null,
                rungs);
    }

    private static Brief brief(String rollout) {
        Brief brief = brief();
        return new Brief(
                new Statement(rollout, brief.rollout().link()),
                brief.stage(),
                brief.late(),
                brief.before(),
                brief.waiting(),
                brief.skipped(),
                brief.next(),
                brief.asked());
    }

    /** As it stands when somebody hears of it on this rung. */
    private static Escalation escalation(int rung) {
        return new Escalation(
                ESCALATION,
                ROLLOUT,
                OWNERSHIP,
                "Ownership",
                DUE,
                DUE,
                EscalationState.OPEN,
                SAM,
                new WorkItemId("9"),
                null,
                null,
                null,
                null,
                null,
                List.of(
                        rung(1, rung, SAM),
                        rung(2, rung, SAM),
                        rung(3, rung, DORA),
                        rung(4, rung, VERA),
                        rung(5, rung, FAY)));
    }

    private static Rung rung(int number, int reached, PersonId to) {
        @Nullable Instant told = number <= reached ? DUE : null;
        return new Rung(
                number,
                Hearer.values()[Math.max(2, number)],
                Set.of(Channel.MAIL),
                "P2D",
                DUE,
                told,
                told == null ? null : to,
                null,
                false);
    }

    private static Brief brief() {
        String page = "/escalations/" + ESCALATION;
        String rollout = "/rollouts/" + ROLLOUT;
        return new Brief(
                new Statement("Invoice triage", rollout),
                new Statement("Ownership", rollout + "#stages"),
                new Statement("3 working days late: it was due on Friday 6 March.", rollout + "/history"),
                null,
                List.of(new Statement(
                        "Olga Berg: “Accept ownership”, since Wednesday 4 March (5 working days).", "/work/7")),
                List.of(new Statement("The owner has no deputy.", rollout + "/evidence")),
                new Statement("If nothing is done, Dora Dahl hears of it on Wednesday 18 March.", page + "#ladder"),
                new Statement(
                        "Decide whether Olga Berg gets more time for “Accept ownership”, gets help, or somebody else does it.",
                        page + "#answer"));
    }

    private static WorkItem handedOver(WorkItem item, String note) {
        return new WorkItem(
                item.id(),
                item.rollout(),
                item.rolloutName(),
                item.area(),
                item.process(),
                item.element(),
                item.name(),
                item.why(),
                item.form(),
                item.stage(),
                item.stageName(),
                item.team(),
                item.teamName(),
                item.assignee(),
                item.people(),
                item.groups(),
                item.standIns(),
                item.helpers(),
                item.excluded(),
                item.decisions(),
                item.delegable(),
                item.state(),
                item.createdAt(),
                item.dueAt(),
                item.ownDue(),
                item.followUpAt(),
                new WorkItem.Handover(LEA, Sentence.quoting(note)),
                null,
                null);
    }

    private static WorkItem offeredTo(WorkItem item, Set<PersonId> people) {
        return new WorkItem(
                item.id(),
                item.rollout(),
                item.rolloutName(),
                item.area(),
                item.process(),
                item.element(),
                item.name(),
                item.why(),
                item.form(),
                item.stage(),
                item.stageName(),
                item.team(),
                item.teamName(),
                null,
                people,
                item.groups(),
                item.standIns(),
                item.helpers(),
                item.excluded(),
                item.decisions(),
                item.delegable(),
                item.state(),
                item.createdAt(),
                item.dueAt(),
                item.ownDue(),
                item.followUpAt(),
                null,
                null,
                null);
    }
}
