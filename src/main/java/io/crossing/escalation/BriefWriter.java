package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts an escalation into few words: what is late, on whom it waits, what happens next, what to decide. */
final class BriefWriter {

    private final BriefFacts facts;
    private final Escalation escalation;
    private final WorkingDayWords words;

    BriefWriter(BriefFacts facts, WorkingDayWords words) {
        this.facts = facts;
        this.escalation = facts.escalation();
        this.words = words;
    }

    Brief write() {
        String rollout = "/rollouts/" + escalation.rollout();
        return new Brief(
                new Statement(facts.rolloutName(), rollout),
                new Statement(escalation.stageName(), rollout + "#stages"),
                new Statement(late(), rollout + "/history"),
                waiting(rollout),
                new Statement(next(), page() + "#ladder"),
                new Statement(asked(), askedAt()));
    }

    private String page() {
        return "/escalations/" + escalation.id();
    }

    private String late() {
        String span = words.span(escalation.dueAt(), facts.at());
        return capital(span) + " late: it was due " + words.on(escalation.dueAt()) + ".";
    }

    private List<Statement> waiting(String rollout) {
        if (facts.waiting().isEmpty() && escalation.open()) {
            return List.of(new Statement("Nobody is asked for anything in this stage right now.", rollout));
        }
        return facts.waiting().stream()
                .map(one -> new Statement(who(one) + ": " + quoted(one) + ", " + sinceWhen(one) + ".", link(one)))
                .toList();
    }

    private String who(WaitingFor one) {
        PersonId person = one.person();
        return person == null ? "Nobody yet" : facts.name(person);
    }

    private String sinceWhen(WaitingFor one) {
        return words.since(one.since()) + " (" + words.span(one.since(), facts.at()) + ")";
    }

    private String next() {
        if (!escalation.open()) {
            return "Nothing more: " + over();
        }
        if (facts.held()) {
            return "The rollout is on hold. Nobody else is told until it goes on.";
        }
        Optional<Rung> rung = escalation.next();
        PersonId to = facts.nextTo();
        if (rung.isEmpty() || to == null) {
            return "If nothing is done, nobody else is told. It stays on record as unanswered.";
        }
        String what = escalation.sentTo().contains(to) ? " is reminded " : " hears of it ";
        return "If nothing is done, " + facts.name(to) + what
                + words.on(rung.get().dueAt()) + ".";
    }

    private String over() {
        Answer answer = escalation.answer();
        return answer == null
                ? "it closed by itself, because the stage came to its end."
                : facts.name(answer.by()) + " decided: " + answer.decision().words() + ".";
    }

    private String asked() {
        if (!escalation.open()) {
            return "Nothing is left to decide.";
        }
        Optional<WaitingFor> own = facts.waiting().stream()
                .filter(one -> escalation.recipient().equals(one.person()))
                .findFirst();
        if (facts.waiting().isEmpty()) {
            return "Decide whether “" + escalation.stageName() + "” gets more time.";
        }
        if (own.isPresent()) {
            return facts.name(escalation.recipient()) + ", do " + quoted(own.get()) + ": it waits on you.";
        }
        return facts.waiting().size() == 1 ? askedOfOne(facts.waiting().get(0)) : askedOfMany();
    }

    private String askedAt() {
        return facts.waiting().stream()
                .filter(one -> escalation.recipient().equals(one.person()))
                .map(BriefWriter::link)
                .findFirst()
                .orElse(page() + "#answer");
    }

    private String askedOfOne(WaitingFor one) {
        PersonId person = one.person();
        return person == null
                ? "Say who does " + quoted(one) + "."
                : "Decide whether " + facts.name(person) + " gets more time for " + quoted(one)
                        + ", gets help, or somebody else does it.";
    }

    private String askedOfMany() {
        WaitingFor longest = facts.waiting().get(0);
        return "Decide how “" + escalation.stageName() + "” goes on: it waits for "
                + facts.waiting().size() + " things, the longest for " + quoted(longest) + ".";
    }

    private static String quoted(WaitingFor one) {
        return "“" + one.task() + "”";
    }

    private static String link(WaitingFor one) {
        return "/work/" + one.id();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
