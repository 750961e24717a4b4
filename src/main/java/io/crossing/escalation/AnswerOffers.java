package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.util.Map;

/** Links with which somebody can answer an escalation from their mail. */
public interface AnswerOffers {

    /** For each choice the page in the product on which this person, and nobody else, can take it, once. */
    Map<Choice, String> to(PersonId person, EscalationId escalation);
}
