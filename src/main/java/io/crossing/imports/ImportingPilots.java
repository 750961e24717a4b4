package io.crossing.imports;

import io.crossing.imports.ImportResult.RowProblem;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.StartingRollout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Takes pilots from a table: each row becomes a rollout by itself, so that one that does not fit keeps none of the others back. */
@Service
public class ImportingPilots {

    private final ImportingRow importing;
    private final ImportedRows imported;
    private final StartingRollout starting;
    private final People people;
    private final Mappings mappings;

    ImportingPilots(
            ImportingRow importing, ImportedRows imported, StartingRollout starting, People people, Mappings mappings) {
        this.importing = importing;
        this.imported = imported;
        this.starting = starting;
        this.people = people;
        this.mappings = mappings;
    }

    /**
     * Imports a file.
     *
     * @param mapping as JSON; absent or blank for the one that this person used last
     * @param dryRun only tries it: nothing is created, and the result says what would be
     * @throws ImportError if the file or the mapping cannot be used
     * @throws NotAllowed unless {@code by} may start rollouts
     */
    public ImportResult run(Person by, byte[] file, String mapping, boolean dryRun) {
        mustBeAllowed(by);
        PilotTable table = PilotTable.read(file);
        Mapping used = mapping.isBlank() ? mappings.of(by.id(), table) : Mapping.parse(mapping);
        return run(by, table, used, dryRun, gone -> true);
    }

    /** @param goesOn asked before each row with how many have been gone through; the import ends where it does not go on */
    ImportResult run(Person by, PilotTable table, Mapping mapping, boolean dryRun, IntPredicate goesOn) {
        mustBeAllowed(by);
        mapping.mustFit(table);
        mappings.keep(by.id(), mapping);
        Run run = new Run(by, mapping, new PeopleByWord(people.active()), dryRun);
        for (PilotTable.Row row : table.rows()) {
            if (!goesOn.test(run.rows + run.leftOut)) {
                break;
            }
            run.take(row);
        }
        return new ImportResult(run.rows, run.created, run.skipped, run.leftOut, run.problems, dryRun);
    }

    void mustBeAllowed(Person by) {
        if (!starting.mayStart(by)) {
            throw new NotAllowed(Sentence.of("rollout.refused.import"));
        }
    }

    /** One import under way. */
    private final class Run {

        private final Person by;
        private final Mapping mapping;
        private final PeopleByWord words;
        private final boolean dryRun;
        private final Set<String> seen = new HashSet<>();
        private final List<RowProblem> problems = new ArrayList<>();
        private int rows;
        private int created;
        private int skipped;
        private int leftOut;

        private Run(Person by, Mapping mapping, PeopleByWord words, boolean dryRun) {
            this.by = by;
            this.mapping = mapping;
            this.words = words;
            this.dryRun = dryRun;
        }

        private void take(PilotTable.Row row) {
            if (!mapping.counts(row)) {
                leftOut++;
                return;
            }
            rows++;
            String hash = ImportedRows.hash(row);
            if (!seen.add(hash) || imported.knows(hash)) {
                skipped++;
                return;
            }
            RowAnswers read = new RowAnswers(mapping, row, words, by.id().value());
            if (refused(row, read)) {
                return;
            }
            begin(row, hash, read.answers());
        }

        private boolean refused(PilotTable.Row row, RowAnswers read) {
            Set<String> told = new HashSet<>();
            read.problems().forEach(one -> told.add(root(one.field())));
            List<FieldError> all = new ArrayList<>(read.problems());
            starting.problems(read.answers()).stream()
                    .filter(one -> !told.contains(root(one.field())))
                    .forEach(all::add);
            all.forEach(one -> problems.add(new RowProblem(row.number(), one)));
            return !all.isEmpty();
        }

        private static String root(String field) {
            return field.replaceAll("[.\\[].*", "");
        }

        private void begin(PilotTable.Row row, String hash, Map<String, Object> answers) {
            try {
                if (!dryRun) {
                    importing.begin(by, hash, answers);
                }
                created++;
            } catch (AnswersRefused refused) {
                refused.errors().forEach(one -> problems.add(new RowProblem(row.number(), one)));
            } catch (DuplicateKeyException somebodyElseWasFaster) {
                skipped++;
            }
        }
    }
}
