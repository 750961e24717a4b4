package io.crossing.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.crossing.escalation.EscalationParts.Heard;
import io.crossing.people.AddingPerson;
import io.crossing.people.MovableClock;
import io.crossing.people.NewPerson;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.LeavingRollout;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.SponsorBeat;
import io.crossing.rollout.SponsorBeats;
import io.crossing.rollout.SponsorSpoke;
import io.crossing.worklist.TakingBackWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemState;
import io.crossing.worklist.WorkItems;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Sponsorship kept visible: a word at each beat, missed beats on record, and figures that the record alone gives. */
@SpringBootTest(
        classes = EscalationParts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false", "spring.main.banner-mode=off"})
@Import(Theatre.class)
abstract class SponsorshipSuite {

    private static final PersonId SAM = new PersonId("sam");
    private static final Map<String, Object> WORD =
            Map.of("sponsorWord", "I saw North work with it. This is how we do it from now on.");

    @Autowired
    Theatre theatre;

    @Autowired
    Heard heard;

    @Autowired
    MovableClock clock;

    @Autowired
    SponsorBeats beats;

    @Autowired
    TakingBackWorkItem takingBack;

    @Autowired
    WorkItems items;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcEscalations escalations;

    @Autowired
    AnsweringEscalation answering;

    @Autowired
    AcknowledgingEscalation acknowledging;

    @Autowired
    ReadingSponsorFigures reading;

    @Autowired
    LeavingRollout leaving;

    @Autowired
    People people;

    @Autowired
    AddingPerson adding;

    @Autowired
    WorkingTime time;

    @Autowired
    StageDeadlines deadlines;

    @LocalServerPort
    int port;

    @BeforeEach
    void settle() {
        theatre.settle();
        heard.forget();
    }

    @Test
    void asksTheSponsorForAWordAtTheirBeat() {
        RolloutId rollout = theatre.aConfirmedRollout();
        Instant beat = theatre.job(rollout, "Timer_NextBeat").getDuedate().toInstant();

        theatre.fire(rollout, "Timer_NextBeat");

        WorkItem asked = theatre.item(rollout, "Task_SayWord");
        assertThat(asked.assignee()).isEqualTo(SAM);
        assertThat(time.daysBetween(
                        deadlines.dueAt(rollout, PilotToScale.MANDATE).orElseThrow(), beat))
                .as("both ten working days from now")
                .isBetween(-0.5, 0.5);
        assertThat(beats.of(rollout)).isEmpty();
    }

    @Test
    void beatsOnceWhereASponsorTakesTheirWordBackAndGivesItAgain() {
        RolloutId rollout = theatre.aRollout();
        WorkItem asked = theatre.item(rollout, "Task_ConfirmSponsorship");
        theatre.complete(rollout, "Task_ConfirmSponsorship", "sam", Theatre.confirmation());

        takingBack.takeBack(asked.id(), theatre.person("sam"));
        theatre.complete(rollout, "Task_ConfirmSponsorship", "sam", Theatre.confirmation());

        assertThat(theatre.howManyWait(rollout, "Timer_NextBeat")).isEqualTo(1);
    }

    @Test
    void asksNobodyBeforeASponsorHasConfirmed() {
        RolloutId rollout = theatre.aRollout();

        assertThat(theatre.waits(rollout, "Timer_NextBeat")).isFalse();
    }

    @Test
    void passesTheWordOnAndWaitsForTheNextBeat() {
        RolloutId rollout = theatre.aConfirmedRollout();
        theatre.fire(rollout, "Timer_NextBeat");

        theatre.complete(rollout, "Task_SayWord", "sam", WORD);

        assertThat(beats.of(rollout)).singleElement().satisfies(beat -> {
            assertThat(beat.kept()).isTrue();
            assertThat(beat.sponsor()).isEqualTo(SAM);
            assertThat(beat.words()).startsWith("I saw North");
        });
        assertThat(heard.all(SponsorSpoke.class)).singleElement().satisfies(spoke -> {
            assertThat(spoke.rollout()).isEqualTo(rollout);
            assertThat(spoke.words()).startsWith("I saw North");
        });
        assertThat(theatre.waits(rollout, "Timer_NextBeat")).isTrue();
        assertThat(theatre.waits(rollout, "Timer_BeatMissed")).isFalse();
        assertThat(lines(rollout)).anyMatch(line -> line.startsWith("Said to the teams: “I saw North"));
    }

    @Test
    void notesABeatThatWentByAndAsksAgain() {
        RolloutId rollout = theatre.aConfirmedRollout();
        theatre.fire(rollout, "Timer_NextBeat");
        WorkItem first = theatre.item(rollout, "Task_SayWord");

        theatre.fire(rollout, "Timer_BeatMissed");

        assertThat(items.get(first.id()).state()).isEqualTo(WorkItemState.WITHDRAWN);
        assertThat(theatre.item(rollout, "Task_SayWord").id()).isNotEqualTo(first.id());
        assertThat(beats.of(rollout)).extracting(SponsorBeat::kept).containsExactly(false);
        assertThat(lines(rollout)).contains("Sam, the sponsor, let a beat go by without a word to the teams.");
        assertThat(heard.all(SponsorSpoke.class)).isEmpty();

        theatre.complete(rollout, "Task_SayWord", "sam", WORD);

        assertThat(beats.of(rollout)).extracting(SponsorBeat::kept).containsExactly(true, false);
    }

    @Test
    void showsTheWordsAndWhatWasMissedOnTheRolloutsPage() {
        RolloutId rollout = theatre.aConfirmedRollout();
        theatre.fire(rollout, "Timer_NextBeat");
        theatre.fire(rollout, "Timer_BeatMissed");
        theatre.complete(rollout, "Task_SayWord", "sam", WORD);

        String english = new Mailbox(port)
                .signedInAs("tara")
                .open("/rollouts/" + rollout)
                .text();
        String german = new Mailbox(port, "de")
                .signedInAs("tara")
                .open("/rollouts/" + rollout)
                .text();

        assertThat(english).contains("I saw North work with it.").contains("One beat of 2 went by without a word.");
        assertThat(german).contains("Ein Takt von 2 verging ohne ein Wort.");
    }

    @Test
    void goesOnAskingWhoeverIsTheSponsorThen() {
        RolloutId rollout = theatre.aConfirmedRollout();
        leaving.sponsorLeaves(rollout, new PersonId("lea"), "Gone.");
        theatre.complete(rollout, "Task_NameNextSponsor", "lea", Map.of("sponsorCandidate", "vera"));
        theatre.complete(
                rollout,
                "Task_ConfirmSuccession",
                "vera",
                Map.of(
                        "sponsorAnswer", "confirm",
                        "words", "I take this on from here.",
                        "beat", "P5D",
                        "sponsorDeputy", "dan",
                        "answersTo", "fay"));

        theatre.fire(rollout, "Timer_NextBeat");

        assertThat(items.openOf(rollout).stream().filter(item -> item.element().equals("Task_SayWord")))
                .singleElement()
                .satisfies(item -> assertThat(item.assignee()).isEqualTo(new PersonId("vera")));
    }

    @Test
    void countsFromTheRecordWhatTheHistorySays() {
        Person sponsor = aSponsor();
        Random dice = new Random(20261126);
        List<Double> reacted = new ArrayList<>();
        List<Double> answered = new ArrayList<>();
        int decided = 0;
        int deferred = 0;
        int kept = 0;
        int missed = 0;
        int open = 0;
        for (int i = 0; i < 7; i++) {
            RolloutId rollout = theatre.aRolloutOf(sponsor.id());
            theatre.complete(rollout, "Task_ConfirmSponsorship", sponsor.id().value(), Theatre.confirmation());
            theatre.overrun(rollout);
            Escalation escalation = escalations.of(rollout).get(0);
            Instant raised = escalation.raisedAt();
            boolean acknowledges = dice.nextBoolean();
            if (acknowledges) {
                clock.move(Duration.ofHours(dice.nextInt(1, 60)));
                acknowledging.acknowledge(sponsor, escalation.id());
                reacted.add(time.daysBetween(raised, clock.instant()));
            }
            int what = dice.nextInt(4);
            clock.move(Duration.ofHours(dice.nextInt(1, 100)));
            if (what == 0) {
                open++;
            } else {
                boolean more = what == 1;
                String until = clock.instant().plus(Duration.ofDays(7)).toString();
                answering.answer(
                        sponsor,
                        escalation.id(),
                        more
                                ? Map.of("decision", "EXTEND", "until", until, "note", "Take it.")
                                : Map.of("decision", "UNBLOCK", "note", "Go on."));
                answered.add(time.daysBetween(raised, clock.instant()));
                if (!acknowledges) {
                    reacted.add(time.daysBetween(raised, clock.instant()));
                }
                decided += more ? 0 : 1;
                deferred += more ? 1 : 0;
            }
            theatre.fire(rollout, "Timer_NextBeat");
            if (dice.nextBoolean()) {
                theatre.complete(rollout, "Task_SayWord", sponsor.id().value(), WORD);
                kept++;
            } else {
                theatre.fire(rollout, "Timer_BeatMissed");
                missed++;
            }
        }

        SponsorFigures figures = reading.of(sponsor).get(0);

        assertThat(figures.asked()).isEqualTo(7);
        assertThat(figures.daysToAcknowledge()).isCloseTo(middle(reacted), within(0.001));
        assertThat(figures.daysToAnswer()).isCloseTo(middle(answered), within(0.001));
        assertThat(figures.decided()).isEqualTo(decided);
        assertThat(figures.deferred()).isEqualTo(deferred);
        assertThat(figures.open()).isEqualTo(open);
        assertThat(figures.beatsKept()).isEqualTo(kept);
        assertThat(figures.beatsMissed()).isEqualTo(missed);
    }

    @Test
    void showsEverybodyToLeadsAndASponsorThemself() {
        RolloutId rollout = theatre.aConfirmedRollout();
        theatre.overrun(rollout);

        assertThat(reading.of(theatre.person("lea")))
                .extracting(SponsorFigures::sponsor)
                .contains(SAM);
        assertThat(reading.of(theatre.person("fay")))
                .extracting(SponsorFigures::sponsor)
                .contains(SAM);
        assertThat(reading.of(theatre.person("sam")))
                .extracting(SponsorFigures::sponsor)
                .containsExactly(SAM);
        assertThat(reading.of(theatre.person("tara"))).isEmpty();
        assertThat(new Mailbox(port).signedInAs("lea").open("/sponsors").text())
                .contains("How this is counted")
                .contains("The median of the working days");
        assertThat(new Mailbox(port).signedInAs("tara").open("/sponsors").text())
                .contains("There is nothing on record yet");
    }

    private Person aSponsor() {
        PersonId id = new PersonId("spon" + Integer.toHexString(System.identityHashCode(new Object())));
        adding.add(new NewPerson(id, "Sina Sander", id + "@crossing.example", Set.of(Role.SPONSOR), Theatre.PASSWORD));
        return people.get(id);
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private List<String> lines(RolloutId rollout) {
        return ledger.of(rollout, 0, 100).stream().map(Ledger.Line::what).toList();
    }
}
