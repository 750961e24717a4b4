package io.crossing.process.camunda;

import io.crossing.process.EveryProcess;
import io.crossing.process.TeamId;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Tells which team a place in a running diagram is about. */
final class Teams {

    private Teams() {}

    static Optional<TeamId> of(VariableScope scope) {
        return Values.text(EveryProcess.TEAM, scope).filter(id -> !id.isBlank()).map(TeamId::of);
    }
}
