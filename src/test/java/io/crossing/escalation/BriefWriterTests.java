package io.crossing.escalation;

import static io.crossing.escalation.AnEscalation.MONDAY;
import static io.crossing.escalation.AnEscalation.SAM;
import static io.crossing.escalation.AnEscalation.after;
import static io.crossing.escalation.AnEscalation.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BriefWriterTests {

    private static final PersonId OLGA = new PersonId("olga");
    private static final PersonId DAN = new PersonId("dan");
    private static final Map<PersonId, String> NAMES = Map.of(SAM, "Sam Sommer", OLGA, "Olga Orlova", DAN, "Dan Dorn");

    private final WaitingFor accept = new WaitingFor(
            new WorkItemId("w1"), "Accept ownership", OLGA, Set.of(), Instant.parse("2026-02-23T10:00:00Z"));
    private final WaitingFor follow = new WaitingFor(
            new WorkItemId("w2"),
            "Follow the document",
            null,
            Set.of("participant"),
            Instant.parse("2026-02-25T10:00:00Z"));

    @Test
    void saysHowLateItIsInWorkingDays() {
        Escalation escalation = anEscalation().build();

        assertThat(brief(escalation, List.of(accept), after(2)).late().text())
                .isEqualTo("2 working days late: it was due on Monday 2 March.");
        assertThat(brief(escalation, List.of(accept), after(7)).late().text()).startsWith("5 working days late");
        assertThat(brief(escalation, List.of(accept), MONDAY.plusSeconds(60))
                        .late()
                        .text())
                .startsWith("Less than a working day late");
    }

    @Test
    void saysOnWhomItWaitsAndSinceWhenWithALinkToTheWork() {
        Brief brief = brief(anEscalation().build(), List.of(accept, follow), after(1));

        assertThat(brief.waiting())
                .containsExactly(
                        new Statement(
                                "Olga Orlova: “Accept ownership”, since Monday 23 February (5 working days).",
                                "/work/w1"),
                        new Statement(
                                "Nobody yet: “Follow the document”, since Wednesday 25 February (3 working days).",
                                "/work/w2"));
    }

    @Test
    void saysWhoHearsOfItNextAndWhen() {
        Escalation escalation = anEscalation().withRung(3, after(7)).build();

        assertThat(facts(escalation, List.of(accept), DAN, false).next().text())
                .isEqualTo("If nothing is done, Dan Dorn hears of it on Monday 9 March.");
    }

    @Test
    void saysThatWhoWasToldIsReminded() {
        Escalation escalation = anEscalation().withRung(2, after(3)).build();

        assertThat(facts(escalation, List.of(accept), SAM, false).next().text())
                .isEqualTo("If nothing is done, Sam Sommer is reminded on Thursday 5 March.");
    }

    @Test
    void saysThatNobodyIsLeftToTell() {
        Escalation escalation = anEscalation().toldOn(5, "dan").build();

        assertThat(facts(escalation, List.of(accept), null, false).next().text())
                .isEqualTo("If nothing is done, nobody else is told. It stays on record as unanswered.");
    }

    @Test
    void saysThatNobodyIsToldWhileTheRolloutIsOnHold() {
        Escalation escalation = anEscalation().withRung(2, after(3)).build();

        assertThat(facts(escalation, List.of(accept), SAM, true).next().text()).startsWith("The rollout is on hold.");
    }

    @Test
    void asksOneThing() {
        Escalation escalation = anEscalation().build();

        assertThat(brief(escalation, List.of(accept), after(1)).asked().text())
                .isEqualTo(
                        "Decide whether Olga Orlova gets more time for “Accept ownership”, gets help, or somebody else does it.");
        assertThat(brief(escalation, List.of(follow), after(1)).asked().text())
                .isEqualTo("Say who does “Follow the document”.");
        assertThat(brief(escalation, List.of(accept, follow), after(1)).asked().text())
                .isEqualTo(
                        "Decide how “Ownership” goes on: it waits for 2 things, the longest for “Accept ownership”.");
        assertThat(brief(escalation, List.of(), after(1)).asked().text())
                .isEqualTo("Decide whether “Ownership” gets more time.");
    }

    @Test
    void sendsTheSponsorToTheirOwnWorkWhenItWaitsOnThem() {
        Brief brief = brief(anEscalation().to("olga").build(), List.of(follow, accept), after(1));

        assertThat(brief.asked())
                .isEqualTo(new Statement("Olga Orlova, do “Accept ownership”: it waits on you.", "/work/w1"));
    }

    @Test
    void asksNothingMoreOnceItIsAnswered() {
        Answer answer = new Answer(Decision.UNBLOCK, null, null, Set.of(), "I spoke to IT.", null, SAM, null, after(1));

        Brief brief = brief(anEscalation().answered(answer).build(), List.of(), after(1));

        assertThat(brief.asked().text()).isEqualTo("Nothing is left to decide.");
        assertThat(brief.next().text()).isEqualTo("Nothing more: Sam Sommer decided: the way is cleared.");
        assertThat(brief.waiting()).isEmpty();
    }

    @Test
    void linksEachStatementToWhereItComesFrom() {
        Escalation escalation = anEscalation().build();

        Brief brief = brief(escalation, List.of(accept), after(1));

        assertThat(brief.rollout()).isEqualTo(new Statement("Contract summaries", "/rollouts/" + escalation.rollout()));
        assertThat(brief.next().link()).isEqualTo("/escalations/" + escalation.id() + "#ladder");
        assertThat(brief.asked().link()).isEqualTo("/escalations/" + escalation.id() + "#answer");
    }

    private static Brief brief(Escalation escalation, List<WaitingFor> waiting, Instant at) {
        return write(new BriefFacts(escalation, "Contract summaries", waiting, SAM, false, NAMES, at));
    }

    private static Brief facts(Escalation escalation, List<WaitingFor> waiting, @Nullable PersonId next, boolean held) {
        return write(new BriefFacts(escalation, "Contract summaries", waiting, next, held, NAMES, after(1)));
    }

    private static Brief write(BriefFacts facts) {
        return new BriefWriter(facts, new WorkingDayWords(new MondayToFriday(), ZoneId.of("UTC"))).write();
    }
}
