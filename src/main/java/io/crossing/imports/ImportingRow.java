package io.crossing.imports;

import io.crossing.people.Person;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.StartingRollout;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one row a rollout, wholly or not at all. */
@Component
class ImportingRow {

    private final StartingRollout starting;
    private final ImportedRows imported;

    ImportingRow(StartingRollout starting, ImportedRows imported) {
        this.starting = starting;
        this.imported = imported;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin(Person by, String hash, Map<String, Object> answers) {
        Rollout rollout = starting.start(by, answers, null);
        imported.keep(hash, rollout.id(), by.id());
    }
}
