package io.crossing.diagram;

import io.crossing.diagram.ImpactOfChange.Impact;
import io.crossing.diagram.WorkshopError.DiagramUnknown;
import io.crossing.diagram.check.Checks;
import io.crossing.diagram.check.Found;
import io.crossing.diagram.check.Severity;
import io.crossing.diagram.wall.Finding;
import io.crossing.diagram.wall.Wall;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Says what is wrong with a change before it is published: what the wall refuses, and what the rules of our own find. */
@Service
public class CheckingDraft {

    private final DiagramDrafts drafts;
    private final Changes changes;
    private final FilesOfChange files;
    private final DeployedFiles deployed;
    private final Wall wall;
    private final ObjectProvider<ImpactOfChange> impact;

    CheckingDraft(
            DiagramDrafts drafts,
            Changes changes,
            FilesOfChange files,
            DeployedFiles deployed,
            Wall wall,
            ObjectProvider<ImpactOfChange> impact) {
        this.drafts = drafts;
        this.changes = changes;
        this.files = files;
        this.deployed = deployed;
        this.wall = wall;
        this.impact = impact;
    }

    /**
     * What was found.
     *
     * @param refused by the wall
     * @param found by the rules of our own
     */
    public record Checked(List<Finding> refused, List<Found> found, Impact impact) {

        /** Whether nothing keeps it from being published. */
        public boolean clean() {
            return refused.isEmpty()
                    && found.stream().noneMatch(one -> one.rule().severity() == Severity.ERROR);
        }
    }

    /**
     * Checks the change that a file's draft belongs to; where there is no draft, what is deployed.
     *
     * @throws DiagramUnknown if there is neither
     */
    public Checked check(Person by, DiagramKey key) {
        Admins.must(by);
        return drafts.of(key).map(draft -> check(changes.get(draft.change()))).orElseGet(() -> checkDeployed(key));
    }

    /** The same without looking at the rollouts that run, for an editor that asks after every few keys. */
    public Checked checkOnly(Person by, DiagramKey key) {
        Admins.must(by);
        return drafts.of(key)
                .map(draft -> checkOnly(changes.get(draft.change())))
                .orElseGet(() -> checkDeployed(key));
    }

    private Checked checkOnly(Change change) {
        return check(files.own(change), files.all(change), Impact.UNKNOWN);
    }

    /** Checks all drafts of a change, beside everything that is deployed. */
    public Checked check(Change change) {
        Impact foreseen =
                impact.stream().findFirst().map(port -> port.of(change)).orElse(Impact.UNKNOWN);
        return check(files.own(change), files.all(change), foreseen);
    }

    private Checked checkDeployed(DiagramKey key) {
        List<DiagramFile> all = deployed.newest().stream()
                .flatMap(version -> deployed.file(version.key(), version.version()).stream())
                .toList();
        List<DiagramFile> own =
                all.stream().filter(file -> file.name().equals(key.file())).toList();
        if (own.isEmpty()) {
            throw new DiagramUnknown(key.file());
        }
        return check(own, all, Impact.UNKNOWN);
    }

    /** The wall sees all files at once, as processes call one another across them; what others were found for is not said here. */
    private Checked check(List<DiagramFile> own, List<DiagramFile> all, Impact foreseen) {
        Set<String> names = own.stream().map(DiagramFile::name).collect(Collectors.toSet());
        List<Finding> refused = wall.check(all).stream()
                .filter(finding -> names.contains(finding.file()))
                .toList();
        return new Checked(refused, Checks.of(own, all), foreseen);
    }
}
