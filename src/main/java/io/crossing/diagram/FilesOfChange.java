package io.crossing.diagram;

import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The files of a change, alone and as they would stand beside everything that is deployed. */
@Component
public class FilesOfChange {

    private final DiagramDrafts drafts;
    private final DeployedFiles deployed;

    FilesOfChange(DiagramDrafts drafts, DeployedFiles deployed) {
        this.drafts = drafts;
        this.deployed = deployed;
    }

    /** What the change brings. */
    public List<DiagramFile> own(Change change) {
        return drafts.of(change).stream().map(drafts::file).toList();
    }

    /** Everything as it would be deployed: the newest version of every file, the change's drafts in their place. */
    public List<DiagramFile> all(Change change) {
        Map<DiagramKey, DiagramFile> files = new LinkedHashMap<>();
        deployed.newest()
                .forEach(version -> deployed.file(version.key(), version.version())
                        .ifPresent(file -> files.put(version.key(), file)));
        drafts.of(change).forEach(draft -> files.put(draft.key(), drafts.file(draft)));
        return List.copyOf(files.values());
    }
}
