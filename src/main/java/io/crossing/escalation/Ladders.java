package io.crossing.escalation;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.Outline;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The ladder that an escalation raised now climbs; each version of the diagram is read once. */
@Component
class Ladders {

    private final Diagrams diagrams;
    private final Map<Integer, Ladder> byVersion = new ConcurrentHashMap<>();

    Ladders(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    Ladder newest() {
        return diagrams.newest(EscalationProcess.KEY)
                .map(Outline::version)
                .map(version -> byVersion.computeIfAbsent(version, this::read))
                .orElseGet(() -> new Ladder(new TreeMap<>()));
    }

    private Ladder read(int version) {
        return LadderInDiagram.read(diagrams.file(EscalationProcess.KEY, version));
    }
}
