package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.rollout.Rollouts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever answers an escalation decides in the sponsor's stead, and has the sponsor's rights for it. */
@Component
class SponsorsStead {

    private final Rollouts rollouts;

    SponsorsStead(Rollouts rollouts) {
        this.rollouts = rollouts;
    }

    /** Whom somebody acts for who answers an escalation; nobody where it is the sponsor themself. */
    @Nullable PersonId of(Escalation escalation, Answer answer) {
        PersonId sponsor = rollouts.get(escalation.rollout()).sponsor();
        return answer.by().equals(sponsor) ? null : sponsor;
    }
}
