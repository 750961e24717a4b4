package io.crossing.escalation;

import static io.crossing.escalation.AnEscalation.MONDAY;
import static io.crossing.escalation.AnEscalation.SAM;
import static io.crossing.escalation.AnEscalation.after;
import static io.crossing.escalation.AnEscalation.anEscalation;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Gap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

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
        Answer answer =
                new Answer(Decision.UNBLOCK, null, null, null, Set.of(), "I spoke to IT.", null, SAM, null, after(1));

        Brief brief = brief(anEscalation().answered(answer).build(), List.of(), after(1));

        assertThat(brief.asked().text()).isEqualTo("Nothing is left to decide.");
        assertThat(brief.next().text())
                .isEqualTo("Sam Sommer decided: The way is cleared. There is nothing more to do.");
        assertThat(brief.waiting()).isEmpty();
    }

    @Test
    void saysWhatWasSkippedWithALinkToTheEvidence() {
        Brief brief = write(skipped(), Locale.ENGLISH);

        assertThat(brief.skipped())
                .containsExactly(
                        new Statement("The budget was approved with 8,000; 12,000 was asked for.", "/budget"),
                        new Statement("Nobody is named who decides about: Spend, Stop the rollout.", "/rights"),
                        new Statement("Dora Dahl followed the document and got stuck at 1 step.", "/run"),
                        new Statement("North was told, not involved: 33 % of it were there.", "/north"));
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        Brief brief = write(skipped(), Locale.GERMANY);

        assertThat(brief.late().text()).isEqualTo("1 Arbeitstag zu spät: Fällig war es am Montag, 2. März.");
        assertThat(brief.waiting().get(0).text())
                .isEqualTo("Olga Orlova: „Accept ownership“, seit Montag, 23. Februar (5 Arbeitstage).");
        assertThat(brief.skipped().get(0).text())
                .isEqualTo("Das Budget wurde mit 8.000 genehmigt; beantragt waren 12.000.");
        assertThat(brief.asked().text())
                .isEqualTo("Entscheiden Sie, ob Olga Orlova für „Accept ownership“ mehr Zeit oder Hilfe bekommt oder"
                        + " jemand anders es übernimmt.");
    }

    @Test
    void hasASentenceInBothLanguagesForWhateverWasSkipped() {
        for (Gap.Kind kind : Gap.Kind.values()) {
            List<String> arguments = switch (kind) {
                case DECISIONS_OPEN -> List.of("change");
                case BUDGET_LESS -> List.of("1", "2");
                default -> List.of("North", "2");
            };
            Gap gap = new Gap(kind, arguments, "/x");
            BriefFacts facts = facts(List.of(gap));

            String english = write(facts, Locale.ENGLISH).skipped().get(0).text();
            String german = write(facts, Locale.GERMAN).skipped().get(0).text();

            assertThat(english).endsWith(".").doesNotContain("{");
            assertThat(german).endsWith(".").isNotEqualTo(english);
        }
    }

    private BriefFacts skipped() {
        return facts(List.of(
                new Gap(Gap.Kind.BUDGET_LESS, List.of("8000", "12000"), "/budget"),
                new Gap(Gap.Kind.DECISIONS_OPEN, List.of("spend", "stop"), "/rights"),
                new Gap(Gap.Kind.DOCUMENT_STUCK, List.of("Dora Dahl", "1"), "/run"),
                new Gap(Gap.Kind.TEAM_FEW_CAME, List.of("North", "33"), "/north")));
    }

    private BriefFacts facts(List<Gap> gaps) {
        return new BriefFacts(
                anEscalation().build(),
                "Contract summaries",
                null,
                List.of(accept),
                gaps,
                new Told(SAM, null),
                false,
                NAMES,
                after(1));
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
        return write(new BriefFacts(
                escalation, "Contract summaries", null, waiting, List.of(), new Told(SAM, null), false, NAMES, at));
    }

    private static Brief facts(Escalation escalation, List<WaitingFor> waiting, @Nullable PersonId next, boolean held) {
        return write(new BriefFacts(
                escalation,
                "Contract summaries",
                null,
                waiting,
                List.of(),
                next == null ? null : new Told(next, null),
                held,
                NAMES,
                after(1)));
    }

    private static Brief write(BriefFacts facts) {
        return write(facts, Locale.ENGLISH);
    }

    private static Brief write(BriefFacts facts, Locale language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new BriefWriter(facts, new BriefWords(messages, language, ZoneId.of("UTC"), new MondayToFriday()))
                .write();
    }
}
