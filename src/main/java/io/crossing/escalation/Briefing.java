package io.crossing.escalation;

import io.crossing.process.PersonId;

/** Says what there is to say about an escalation as it stands now. */
public interface Briefing {

    /** The brief as a person reads it. */
    Brief of(Escalation escalation, PersonId reader);
}
