package io.crossing.diagram;

import io.crossing.diagram.CheckingDraft.Checked;
import io.crossing.diagram.Revision.How;
import io.crossing.diagram.WorkshopError.FileRefused;
import io.crossing.diagram.wall.XmlElement;
import io.crossing.diagram.wall.XmlReading;
import io.crossing.diagram.wall.XmlRefused;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import io.crossing.process.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Takes what a desktop modeler sends: it becomes a checked draft, and is published if it is clean and its sender may. */
@Service
public class ReceivingFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DiagramDrafts drafts;
    private final Changes changes;
    private final SavingDraft saving;
    private final CheckingDraft checking;
    private final DeployedFiles deployed;
    private final ObjectProvider<PublishingAtOnce> publishing;

    ReceivingFiles(
            DiagramDrafts drafts,
            Changes changes,
            SavingDraft saving,
            CheckingDraft checking,
            DeployedFiles deployed,
            ObjectProvider<PublishingAtOnce> publishing) {
        this.drafts = drafts;
        this.changes = changes;
        this.saving = saving;
        this.checking = checking;
        this.deployed = deployed;
        this.publishing = publishing;
    }

    /**
     * What became of it.
     *
     * @param change null where everything was deployed just like this already
     * @param heldBy who is changing one of the files, so that nothing was taken; else null
     */
    public record Received(
            List<DiagramKey> keys,
            @Nullable Change change,
            @Nullable Checked checked,
            boolean published,
            @Nullable Draft heldBy) {}

    /** @throws FileRefused if one of them cannot be opened; nothing is taken then */
    @Transactional
    public Received receive(Person by, List<DiagramFile> files) {
        Admins.must(by);
        List<DiagramKey> keys = files.stream().map(ReceivingFiles::keyOf).toList();
        Optional<Draft> held = keys.stream()
                .flatMap(key -> drafts.of(key).stream())
                .filter(draft -> !draft.savedBy().equals(by.id()))
                .findFirst();
        if (held.isPresent()) {
            return new Received(keys, null, null, false, held.get());
        }
        Change change = null;
        for (int at = 0; at < files.size(); at++) {
            if (!isDeployed(keys.get(at), files.get(at))) {
                Draft draft = saving.save(
                        by,
                        keys.get(at),
                        files.get(at).content(),
                        SavingDraft.ANY,
                        change == null ? null : change.id(),
                        How.IMPORTED);
                change = changes.get(draft.change());
            }
        }
        if (change == null) {
            return new Received(keys, null, null, true, null);
        }
        Checked checked = checking.check(change);
        return new Received(keys, change, checked, checked.clean() && publish(by, change), null);
    }

    private boolean publish(Person by, Change change) {
        return publishing.stream()
                .findFirst()
                .map(port -> port.publish(by, change))
                .orElse(false);
    }

    private boolean isDeployed(DiagramKey key, DiagramFile file) {
        return drafts.of(key).isEmpty()
                && deployed.versions(key).stream()
                        .findFirst()
                        .flatMap(newest -> deployed.file(key, newest.version()))
                        .filter(there -> Arrays.equals(there.content(), file.content()))
                        .isPresent();
    }

    /** What is in it counts rather than what the file is called on somebody's desk. */
    private static DiagramKey keyOf(DiagramFile file) {
        DiagramKind kind = DiagramKey.ofFile(file.name())
                .map(DiagramKey::kind)
                .orElseThrow(() -> new FileRefused(Sentence.of("workshop.refused.ending", file.name())));
        FileShape.textOf(file.content(), kind);
        List<String> ids = ids(file, kind);
        String named = file.name().replaceAll("^.*/", "").replaceAll("\\.[a-z]+$", "");
        String id = ids.contains(named) || ids.isEmpty() ? named : ids.get(0);
        if (!DiagramKey.isName(id)) {
            throw new FileRefused(Sentence.of("workshop.refused.id", id));
        }
        return new DiagramKey(id, kind);
    }

    private static List<String> ids(DiagramFile file, DiagramKind kind) {
        List<String> ids = new ArrayList<>();
        try {
            if (kind == DiagramKind.FORM) {
                ids.add(JSON.readTree(file.text()).path("id").asString(""));
            } else {
                XmlElement root = XmlReading.read(file.content());
                root.children(kind == DiagramKind.BPMN ? "bpmn:process" : "dmn:decision")
                        .map(XmlElement::id)
                        .forEach(ids::add);
            }
        } catch (XmlRefused | JacksonException unreadable) {
            throw new FileRefused(Sentence.of("workshop.refused.unreadable", file.name()));
        }
        ids.removeIf(String::isEmpty);
        return ids;
    }
}
