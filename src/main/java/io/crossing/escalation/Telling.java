package io.crossing.escalation;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What comes with being told of an escalation: to take part in the rollout, and a line in its history. */
@Component
class Telling {

    private final Involvement involvement;
    private final Ledger ledger;
    private final People people;

    Telling(Involvement involvement, Ledger ledger, People people) {
        this.involvement = involvement;
        this.ledger = ledger;
        this.people = people;
    }

    /** The stage was late, and somebody hears of it first. */
    void raised(Escalation escalation, Hearer hearer, Told told) {
        String how = hearer.decides() ? "overran.asked" : "overran.told";
        write(escalation, told, line(how, told, escalation.stageName(), name(told.person())));
    }

    /** A decision did not get the stage finished, and somebody is asked again. */
    void raisedAgain(Escalation escalation, Escalation before, Hearer hearer, Told told) {
        Answer answer = Objects.requireNonNull(before.answer());
        String how = hearer.decides() ? "still-late.asked" : "still-late.told";
        PersonId absent = told.insteadOf();
        Sentence asked = absent == null
                ? Sentence.of("history." + how, name(told.person()))
                : Sentence.of("history." + how + ".absent", name(told.person()), name(absent));
        Sentence decision = Sentence.of("history.decision." + answer.decision());
        write(
                escalation,
                told,
                Sentence.of("history.still-late", escalation.stageName(), name(answer.by()), decision, asked));
    }

    /** Nobody decided, and somebody more hears of it, or the same one {@code again}. */
    void told(Escalation escalation, Hearer hearer, Told told, boolean again) {
        Object who = again ? name(told.person()) : as(hearer, told);
        write(escalation, told, line(again ? "climbed.again" : "climbed", told, who, escalation.stageName()));
    }

    private void write(Escalation escalation, Told told, Sentence line) {
        involvement.takesPart(escalation.rollout(), told.person());
        ledger.write(escalation.rollout(), null, null, line, null);
    }

    /** What is said, with the one they stand in for, if they do. */
    private Sentence line(String how, Told told, Object one, Object other) {
        PersonId absent = told.insteadOf();
        return absent == null
                ? Sentence.of("history." + how, one, other)
                : Sentence.of("history." + how + ".absent", one, other, name(absent));
    }

    /** As what they are told; somebody who stands in is told as that. */
    private Object as(Hearer hearer, Told told) {
        String name = name(told.person());
        return told.insteadOf() == null ? Sentence.of("history.hears." + hearer, name) : name;
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
