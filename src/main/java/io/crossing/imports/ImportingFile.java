package io.crossing.imports;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.crossing.imports.ImportFile.State;
import io.crossing.people.People;
import io.crossing.people.Person;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file through an import step by step: it is read, tried as often as one likes, and done in the background. */
@Service
public class ImportingFile {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("import-pilots");

    private static final Logger log = LoggerFactory.getLogger(ImportingFile.class);
    private static final int STEP = 10;

    private final ImportFiles files;
    private final ImportingPilots importing;
    private final Mappings mappings;
    private final People people;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    ImportingFile(
            ImportFiles files,
            ImportingPilots importing,
            Mappings mappings,
            People people,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        this.files = files;
        this.importing = importing;
        this.mappings = mappings;
        this.people = people;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** @throws FileNotReadable if it is no table; nothing is kept of it then */
    public UUID read(Person by, String name, byte[] content) {
        importing.mustBeAllowed(by);
        PilotTable.read(content);
        return files.add(by.id(), name, content);
    }

    /** @throws io.crossing.rollout.NotAllowed unless they may import */
    public void mustBeAllowed(Person by) {
        importing.mustBeAllowed(by);
    }

    /** @throws ImportUnknown unless it is theirs and still here */
    public ImportFile find(Person by, UUID id) {
        importing.mustBeAllowed(by);
        return files.find(id).filter(file -> file.person().equals(by.id())).orElseThrow(ImportUnknown::new);
    }

    public PilotTable table(ImportFile file) {
        return PilotTable.read(files.content(file.id()));
    }

    /** The mapping that was chosen for it, else their last one or what the names of its columns tell. */
    public Mapping mapping(ImportFile file, PilotTable table) {
        Mapping chosen = file.mapping();
        return chosen == null ? mappings.of(file.person(), table) : chosen;
    }

    /** Says what an import would do; nothing is created. */
    public void trial(Person by, UUID id, Mapping mapping) {
        ImportFile file = find(by, id);
        ImportResult result = importing.run(by, table(file), mapping, true, gone -> true);
        files.move(id, State.TRIED, mapping, result);
    }

    /** Begins the import; it goes on by itself, on another node too if this one ends. */
    @Transactional
    public void start(Person by, UUID id, Mapping mapping) {
        ImportFile file = find(by, id);
        mapping.mustFit(table(file));
        if (files.move(id, State.RUNNING, mapping, null)) {
            scheduler
                    .getObject()
                    .schedule(SchedulableInstance.of(TASK.instance(runOf(id)).build(), clock.instant()));
        }
    }

    /** Each run has a name of its own: one that was just stopped may not have been put away yet when it goes on. */
    private String runOf(UUID id) {
        return id + " " + clock.instant();
    }

    static UUID fileOf(String run) {
        return UUID.fromString(run.substring(0, run.indexOf(' ')));
    }

    /** Goes on with what was stopped or broken off, with the mapping that it was begun with. */
    @Transactional
    public void resume(Person by, UUID id) {
        ImportFile file = find(by, id);
        start(by, id, mapping(file, table(file)));
    }

    /** Stops it after the row that it is at; what has become a rollout stays one, and it can be {@linkplain #resume gone on} with. */
    public void stop(Person by, UUID id) {
        files.stop(find(by, id).id());
    }

    /** Does what was begun; what was done before it was broken off is skipped. */
    void run(UUID id) {
        ImportFile file = files.find(id).orElse(null);
        if (file == null || !file.state().underWay() || file.mapping() == null) {
            return;
        }
        try {
            PilotTable table = table(file);
            ImportResult result = importing.run(
                    people.get(file.person()),
                    table,
                    file.mapping(),
                    false,
                    gone -> gone % STEP != 0 || files.done(id, gone));
            files.move(id, result.goneThrough() < table.rows().size() ? State.STOPPED : State.DONE, null, result);
        } catch (RuntimeException failure) {
            log.error("The import {} was broken off; what it created stays, and it can be started again.", id, failure);
            files.move(id, State.FAILED, null, null);
        }
    }
}
