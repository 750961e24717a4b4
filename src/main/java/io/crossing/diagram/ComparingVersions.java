package io.crossing.diagram;

import io.crossing.diagram.WorkshopError.DiagramUnknown;
import io.crossing.diagram.WorkshopError.DraftUnknown;
import io.crossing.diagram.diff.Comparing;
import io.crossing.diagram.diff.Difference;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import org.springframework.stereotype.Service;

/** Compares any two states of a diagram, a table or a form: versions that were published, and the draft. */
@Service
public class ComparingVersions {

    private final DeployedFiles deployed;
    private final DiagramDrafts drafts;
    private final Workshop workshop;

    ComparingVersions(DeployedFiles deployed, DiagramDrafts drafts, Workshop workshop) {
        this.deployed = deployed;
        this.drafts = drafts;
        this.workshop = workshop;
    }

    /**
     * What differs.
     *
     * @param from {@code draft}, {@code deployed} for the newest version, or a version's number
     * @param to the same
     * @throws DiagramUnknown if there is no such version
     * @throws DraftUnknown if there is no draft
     * @throws io.crossing.diagram.diff.NotComparable if one of them cannot be read
     */
    public Difference compare(Person by, DiagramKey key, String from, String to) {
        return Comparing.of(file(by, key, from), file(by, key, to));
    }

    private DiagramFile file(Person by, DiagramKey key, String state) {
        if (state.equals("draft")) {
            Admins.must(by);
            return drafts.file(drafts.of(key).orElseThrow(() -> new DraftUnknown(key)));
        }
        return workshop.file(key, number(key, state));
    }

    private int number(DiagramKey key, String state) {
        if (state.matches("[0-9]{1,9}")) {
            return Integer.parseInt(state);
        }
        if (!state.equals("deployed")) {
            throw new DiagramUnknown(key + " (" + state + ")");
        }
        return deployed.versions(key).stream()
                .findFirst()
                .map(DeployedFiles.Version::version)
                .orElseThrow(() -> new DiagramUnknown(key.toString()));
    }
}
