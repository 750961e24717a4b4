package io.crossing.escalation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.escalation.EscalationParts.Heard;
import io.crossing.escalation.Mailbox.Page;
import io.crossing.people.MovableClock;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.rollout.HoldingRollout;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.ResumingRollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.jdbc.Settlements;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Answering from a mail and on the page: what a link would do is shown first, it does it once, and only for whom it was sent to. */
@SpringBootTest(
        classes = EscalationParts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false", "spring.main.banner-mode=off"})
@Import(Theatre.class)
abstract class AnswerLinkSuite {

    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId LEA = new PersonId("lea");
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
    AnswerOffers offers;

    @Autowired
    AnsweringEscalation answering;

    @Autowired
    StageDeadlines deadlines;

    @Autowired
    HoldingRollout holding;

    @Autowired
    ResumingRollout resuming;

    @Autowired
    Settlements settlements;

    @LocalServerPort
    int port;

    private RolloutId rollout = RolloutId.random();

    @BeforeEach
    void beLate() {
        theatre.settle();
        heard.forget();
        rollout = theatre.aConfirmedRollout();
        theatre.overrun(rollout);
    }

    @Test
    void saysWhatALinkWouldDoAndDoesNothingYet() {
        String link = link(Choice.MORE_TIME);
        Instant due = deadlines.dueAt(rollout, PilotToScale.MANDATE).orElse(Instant.EPOCH);

        Page page = new Mailbox(port).open(link);
        new Mailbox(port).open(link);
        new Mailbox(port).head(link);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Five more working days")
                .contains("gets a new deadline:")
                .contains("The lead is told by mail.")
                .contains("It goes on record as decided by Sam.");
        assertThat(deadlines.dueAt(rollout, PilotToScale.MANDATE).orElse(Instant.EPOCH))
                .isEqualTo(due);
        assertThat(only().open()).isTrue();
        assertThat(only().acknowledgement()).isNull();
        assertThat(heard.all(EscalationAnswered.class)).isEmpty();
    }

    @Test
    void givesFiveMoreWorkingDaysWithoutSigningIn() {
        String link = link(Choice.MORE_TIME);
        Mailbox mailbox = new Mailbox(port);

        Page done = mailbox.submit(link, Map.of("note", "Access comes on Thursday."), mailbox.open(link));

        Answer answer = answer();
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text()).contains("It is done").contains("The stage has its new deadline");
        assertThat(answer.decision()).isEqualTo(Decision.EXTEND);
        assertThat(answer.by()).isEqualTo(SAM);
        assertThat(answer.note()).isEqualTo("Access comes on Thursday.");
        assertThat(answer.until()).isAfter(clock.instant().plus(Duration.ofDays(4)));
        assertThat(deadlines.dueAt(rollout, PilotToScale.MANDATE)).contains(requireNonNull(answer.until()));
        assertThat(theatre.rollout(rollout).stageDueAt()).isEqualTo(answer.until());
    }

    @Test
    void clearsTheWayWithANote() {
        String link = link(Choice.CLEAR);
        Mailbox mailbox = new Mailbox(port);
        Page asked = mailbox.open(link);

        Page without = mailbox.submit(link, Map.of("note", "  "), asked);
        Page with = mailbox.submit(link, Map.of("note", "I spoke to IT."), asked);

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("field-problem");
        assertThat(with.status()).isEqualTo(200);
        assertThat(answer().decision()).isEqualTo(Decision.UNBLOCK);
        assertThat(answer().note()).isEqualTo("I spoke to IT.");
    }

    @Test
    void acknowledgesAndLeavesTheDecision() {
        String link = link(Choice.ACKNOWLEDGE);
        Mailbox mailbox = new Mailbox(port);

        Page done = mailbox.submit(link, Map.of(), mailbox.open(link));

        assertThat(done.text()).contains("The decision still waits for you.");
        assertThat(requireNonNull(only().acknowledgement()).by()).isEqualTo(SAM);
        assertThat(only().open()).isTrue();
    }

    @Test
    void asksForSignInWhereTheDecisionIsFinal() {
        String link = link(Choice.STOP);
        Mailbox mailbox = new Mailbox(port);
        Page asked = mailbox.open(link);

        Page forced = mailbox.post(link, Map.of("note", "No.", "learned", "Nothing."));
        Page led = mailbox.open("/escalations/" + only().id() + "?decide=STOP");

        assertThat(asked.text())
                .contains("please sign in first")
                .contains("/escalations/" + only().id() + "?decide=STOP#decide-STOP");
        assertThat(forced.status()).isEqualTo(403);
        assertThat(led.path()).isEqualTo("/sign-in");
        assertThat(theatre.rollout(rollout).state()).isEqualTo(RolloutState.RUNNING);
    }

    @Test
    void stopsOnThePageAfterSignIn() {
        Mailbox mailbox = new Mailbox(port).signedInAs("sam");
        String page = "/escalations/" + only().id();
        Page asked = mailbox.open(page + "?decide=STOP");

        Page refused = mailbox.submit(page + "/decide/STOP", Map.of("note", "It carries no weight."), asked);
        Page done = mailbox.submit(
                page + "/decide/STOP",
                Map.of("note", "It carries no weight.", "learned", "Ask the teams first."),
                asked);

        assertThat(asked.text()).containsPattern("id=\"decide-STOP\"[^>]* open");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("learned-STOP-problem").contains("It carries no weight.");
        assertThat(done.status()).isEqualTo(200);
        assertThat(theatre.rollout(rollout).state()).isEqualTo(RolloutState.STOPPED);
    }

    @Test
    void settlesWhoDecides() {
        Mailbox mailbox = new Mailbox(port).signedInAs("sam");
        String page = "/escalations/" + only().id();

        mailbox.submit(
                page + "/decide/SETTLE",
                Map.of("right", "spend", "decider", "olga", "note", "Ask Olga, not me."),
                mailbox.open(page));

        assertThat(answer().decision()).isEqualTo(Decision.SETTLE);
        assertThat(answer().right()).isEqualTo("spend");
        assertThat(answer().to()).isEqualTo(OLGA);
        assertThat(settlements.decisionRights(rollout)).singleElement().satisfies(right -> {
            assertThat(right.decision()).isEqualTo("spend");
            assertThat(right.decider()).isEqualTo(OLGA);
        });
    }

    @Test
    void refusesALinkThatWasUsed() {
        String link = link(Choice.ACKNOWLEDGE);
        Mailbox mailbox = new Mailbox(port);
        Page asked = mailbox.open(link);
        mailbox.submit(link, Map.of(), asked);

        Page again = new Mailbox(port).open(link);
        Page pressed = new Mailbox(port).post(link, Map.of());

        assertThat(again.status()).isEqualTo(410);
        assertThat(pressed.status()).isEqualTo(410);
        assertThat(again.text()).contains("This link has been used").contains("/escalations/" + only().id());
    }

    @Test
    void refusesALinkThatHasExpired() {
        String link = link(Choice.MORE_TIME);
        clock.move(Duration.ofDays(7).plusMinutes(1));

        Page opened = new Mailbox(port).open(link);
        Page pressed = new Mailbox(port).post(link, Map.of("note", "Late."));

        assertThat(opened.status()).isEqualTo(410);
        assertThat(pressed.status()).isEqualTo(410);
        assertThat(opened.text()).contains("This link has expired").contains("we ask you to sign in");
        assertThat(only().open()).isTrue();
    }

    @Test
    void refusesALinkThatWasAltered() {
        String link = link(Choice.ACKNOWLEDGE);
        String other = link(Choice.MORE_TIME);
        int dot = link.indexOf('.');
        char last = link.charAt(link.length() - 2);

        List<String> altered = List.of(
                link.substring(0, link.length() - 2) + (last == 'A' ? 'B' : 'A') + link.charAt(link.length() - 1),
                link.substring(0, dot),
                link.substring(0, dot + 1),
                link.substring(0, dot) + other.substring(other.indexOf('.')),
                link + "A",
                "/answer/AAAAAAAAAAAAAAAAAAAAAA.AAAA",
                "/answer/nothing");

        assertThat(altered).allSatisfy(one -> {
            assertThat(new Mailbox(port).open(one).status()).isEqualTo(404);
            assertThat(new Mailbox(port).post(one, Map.of("note", "x")).status())
                    .isEqualTo(404);
            assertThat(new Mailbox(port).open(one).text()).contains("This link is not complete");
        });
        assertThat(only().open()).isTrue();
        assertThat(only().acknowledgement()).isNull();
    }

    @Test
    void refusesALinkOfSomebodyElse() {
        String link = link(Choice.MORE_TIME);
        Mailbox mailbox = new Mailbox(port).signedInAs("tom");

        Page opened = mailbox.open(link);
        Page pressed = mailbox.post(link, Map.of("note", "Mine now."));

        assertThat(opened.status()).isEqualTo(403);
        assertThat(pressed.status()).isEqualTo(403);
        assertThat(opened.text())
                .contains("This link is somebody else’s")
                .contains("It was sent to Sam")
                .doesNotContain("Contract summaries");
        assertThat(only().open()).isTrue();
    }

    @Test
    void refusesALinkOnceSomebodyHasDecided() {
        String link = link(Choice.MORE_TIME);
        answering.answer(theatre.person("sam"), only().id(), Map.of("decision", "UNBLOCK", "note", "I spoke to IT."));

        Page opened = new Mailbox(port).open(link);

        assertThat(opened.status()).isEqualTo(409);
        assertThat(opened.text())
                .contains("There is nothing left to decide")
                .contains("Sam decided: The way is cleared.");
    }

    @Test
    void refusesALinkOfSomebodyWhoNeverCouldDecide() {
        String link = requireNonNull(offers.to(OLGA, only().id()).get(Choice.MORE_TIME));

        Page opened = new Mailbox(port).open(link);

        assertThat(opened.status()).isEqualTo(403);
        assertThat(opened.text()).contains("This decision is not yours any more");
    }

    @Test
    void keepsALinkForAfterAHold() {
        String link = link(Choice.MORE_TIME);
        holding.hold(
                rollout,
                LEA,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(60),
                "The system is being replaced.");

        Page during = new Mailbox(port).post(link, Map.of("note", "Take it."));
        resuming.resume(rollout, LEA);
        Page after = new Mailbox(port).post(link, Map.of("note", "Take it."));

        assertThat(during.status()).isEqualTo(409);
        assertThat(during.text()).contains("The rollout is on hold");
        assertThat(after.status()).isEqualTo(200);
        assertThat(answer().decision()).isEqualTo(Decision.EXTEND);
    }

    @Test
    void countsOnceWhenItIsPressedTwiceAtTheSameMoment() throws Exception {
        String link = link(Choice.MORE_TIME);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> press = () -> {
            together.await();
            return new Mailbox(port).post(link, Map.of("note", "Take it.")).status();
        };

        ExecutorService fingers = Executors.newFixedThreadPool(2);
        List<Future<Integer>> ends = fingers.invokeAll(List.of(press, press));
        fingers.shutdown();

        assertThat(List.of(ends.get(0).get(), ends.get(1).get()))
                .allSatisfy(status -> assertThat(status).isIn(200, 409, 410));
        assertThat(heard.all(EscalationAnswered.class)).hasSize(1);
    }

    @Test
    void speaksGermanToWhoReadsGerman() {
        Page page = new Mailbox(port, "de").open(link(Choice.MORE_TIME));

        assertThat(page.text()).contains("Fünf weitere Arbeitstage").contains("bekommt eine neue Frist");
    }

    @Test
    void showsTheSponsorTheBriefAndEveryDecision() {
        Page page = new Mailbox(port).signedInAs("sam").open("/escalations/" + only().id());

        for (Decision decision : Decision.values()) {
            assertThat(page.text()).contains("id=\"decide-" + decision + "\"");
        }
        assertThat(page.text()).contains("Waits on").contains("Lea: “Settle the decision rights”");
    }

    @Test
    void showsThoseWhoDoNotDecideWhoDoes() {
        Page page = new Mailbox(port).signedInAs("tom").open("/escalations/" + only().id());

        assertThat(page.text()).doesNotContain("decide-EXTEND").contains("Sam decides.");
    }

    private String link(Choice choice) {
        return requireNonNull(offers.to(SAM, only().id()).get(choice));
    }

    private Escalation only() {
        List<Escalation> all = escalations.of(rollout);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Answer answer() {
        return requireNonNull(only().answer());
    }
}
