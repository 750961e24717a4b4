package io.crossing.escalation;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
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
        String asked = hearer.decides() ? " was asked to decide" : " was told";
        write(
                escalation,
                told,
                "“" + escalation.stageName() + "” passed its deadline. " + name(told.person()) + asked + away(told)
                        + ".");
    }

    /** Nobody decided, and somebody more hears of it, or the same one {@code again}. */
    void told(Escalation escalation, Hearer hearer, Told told, boolean again) {
        String how = again ? " was reminded" : as(hearer, told) + " was told";
        write(
                escalation,
                told,
                name(told.person()) + how + " of the escalation of “" + escalation.stageName() + "”" + away(told)
                        + ".");
    }

    private void write(Escalation escalation, Told told, String line) {
        involvement.takesPart(escalation.rollout(), told.person());
        ledger.write(escalation.rollout(), null, null, line, null);
    }

    private String away(Told told) {
        PersonId absent = told.insteadOf();
        return absent == null ? "" : ", standing in for " + name(absent) + ", who is away";
    }

    /** As what they are told; somebody who stands in is told as that. */
    private static String as(Hearer hearer, Told told) {
        if (told.insteadOf() != null) {
            return "";
        }
        return switch (hearer) {
            case HOLDER -> ", who holds what it waits for,";
            case OWNER -> ", as the owner,";
            case SPONSOR -> ", as the sponsor,";
            case DEPUTY -> ", as the sponsor’s deputy,";
            case SUPERIOR -> ", to whom the sponsor answers,";
            case FOUNDER -> ", as the founder,";
        };
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
