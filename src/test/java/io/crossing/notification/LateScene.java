package io.crossing.notification;

import io.crossing.escalation.Brief;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationId;
import io.crossing.process.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The late stages of a test, and what there is to say about each. */
class LateScene {

    private final Map<EscalationId, Escalation> escalations = new LinkedHashMap<>();
    private final Map<EscalationId, Brief> briefs = new LinkedHashMap<>();

    /** From now on it stands so. */
    Escalation is(Escalation escalation, Brief brief) {
        escalations.put(escalation.id(), escalation);
        briefs.put(escalation.id(), brief);
        return escalation;
    }

    public Optional<Escalation> find(EscalationId id) {
        return Optional.ofNullable(escalations.get(id));
    }

    public Brief of(Escalation escalation, PersonId reader) {
        return Objects.requireNonNull(briefs.get(escalation.id()));
    }
}
