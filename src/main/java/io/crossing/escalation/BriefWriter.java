package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.rollout.Gap;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts an escalation into few words: what is late, on whom it waits, what was skipped, what happens next, what to decide. */
final class BriefWriter {

    private final BriefFacts facts;
    private final Escalation escalation;
    private final BriefWords words;

    BriefWriter(BriefFacts facts, BriefWords words) {
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
                before(),
                waiting(rollout),
                facts.gaps().stream()
                        .map(gap -> new Statement(skipped(gap), gap.link()))
                        .toList(),
                new Statement(next(), page() + "#ladder"),
                new Statement(asked(), askedAt()));
    }

    private String page() {
        return "/escalations/" + escalation.id();
    }

    private String late() {
        String span = words.span(escalation.dueAt(), facts.at());
        return words.say("late", words.capital(span), words.on(escalation.dueAt()));
    }

    private @Nullable Statement before() {
        Escalation before = facts.before();
        Answer answer = before == null ? null : before.answer();
        return before == null || answer == null
                ? null
                : new Statement(
                        words.say("before", facts.name(answer.by()), words.on(answer.at()), decision(answer)),
                        "/escalations/" + before.id() + "#answer");
    }

    private String decision(Answer answer) {
        return words.of("escalation.decision." + answer.decision());
    }

    private List<Statement> waiting(String rollout) {
        if (facts.waiting().isEmpty() && escalation.open()) {
            return List.of(new Statement(words.say("waits-on-nobody"), rollout));
        }
        return facts.waiting().stream()
                .map(one -> new Statement(waits(one), link(one)))
                .toList();
    }

    private String waits(WaitingFor one) {
        PersonId person = one.person();
        String who = person == null ? words.say("nobody-yet") : facts.name(person);
        return words.say("waits", who, one.task(), words.since(one.since()), words.span(one.since(), facts.at()));
    }

    private String skipped(Gap gap) {
        String key = "skipped." + gap.kind();
        if (gap.kind() == Gap.Kind.DECISIONS_OPEN) {
            List<String> decisions = gap.arguments().stream()
                    .map(decision -> words.of("escalation.right." + decision))
                    .toList();
            return words.say(key, String.join(", ", decisions));
        }
        return words.say(key, gap.arguments().stream().map(BriefWriter::number).toArray());
    }

    /** Numbers count in sentences: one step, two steps; and they are written as the language does. */
    private static Object number(String argument) {
        return argument.matches("[0-9]{1,15}([.][0-9]{1,4})?") ? new BigDecimal(argument) : argument;
    }

    private String next() {
        if (!escalation.open()) {
            return over();
        }
        if (facts.held()) {
            return words.say("next.held");
        }
        Optional<Rung> rung = escalation.next();
        Told to = facts.nextTo();
        if (rung.isEmpty() || to == null) {
            return standingIn() + words.say("next.nobody");
        }
        String key = escalation.sentTo().contains(to.person()) ? "next.reminded" : "next.hears";
        String next =
                words.say(key, facts.name(to.person()), words.on(rung.get().dueAt()));
        PersonId absent = to.insteadOf();
        return standingIn() + next + (absent == null ? "" : " " + words.say("next.stands-in", facts.name(absent)));
    }

    /** Who stands in for whoever should have been told last. */
    private String standingIn() {
        Rung last = escalation.rung(escalation.rung()).orElse(null);
        PersonId absent = last == null ? null : last.insteadOf();
        PersonId told = last == null ? null : last.to();
        return absent == null || told == null ? "" : words.say("away", facts.name(absent), facts.name(told)) + " ";
    }

    private String over() {
        Answer answer = escalation.answer();
        if (answer == null) {
            return words.say("over.closed");
        }
        Instant again = escalation.asksAgainAt();
        String by = facts.name(answer.by());
        return again == null
                ? words.say("over.decided", by, decision(answer))
                : words.say("over.asks-again", by, decision(answer), words.on(again));
    }

    private String asked() {
        if (!escalation.open()) {
            return words.say("asked.nothing");
        }
        if (facts.waiting().isEmpty()) {
            return words.say("asked.more-time", escalation.stageName());
        }
        Optional<WaitingFor> own = facts.waiting().stream()
                .filter(one -> escalation.recipient().equals(one.person()))
                .findFirst();
        if (own.isPresent()) {
            return words.say(
                    "asked.own", facts.name(escalation.recipient()), own.get().task());
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
                ? words.say("asked.who", one.task())
                : words.say("asked.one", facts.name(person), one.task());
    }

    private String askedOfMany() {
        WaitingFor longest = facts.waiting().get(0);
        return words.say("asked.many", escalation.stageName(), facts.waiting().size(), longest.task());
    }

    private static String link(WaitingFor one) {
        return "/work/" + one.id();
    }
}
