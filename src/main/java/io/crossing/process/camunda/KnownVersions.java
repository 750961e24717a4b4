package io.crossing.process.camunda;

import io.crossing.process.Diagrams.Outline;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The outlines of diagrams by their versions, which do not change any more. One that was only tried in a transaction that rolled back is not known: its
 * number is given to another.
 */
final class KnownVersions {

    private final Map<DiagramVersion, Outline> known = new ConcurrentHashMap<>();

    private record DiagramVersion(String process, int version) {}

    Outline get(String process, int version, Supplier<Outline> reading) {
        DiagramVersion key = new DiagramVersion(process, version);
        Outline outline = known.get(key);
        if (outline == null) {
            outline = reading.get();
            keep(key, outline);
        }
        return outline;
    }

    private void keep(DiagramVersion key, Outline outline) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            known.put(key, outline);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.put(key, outline);
            }
        });
    }
}
