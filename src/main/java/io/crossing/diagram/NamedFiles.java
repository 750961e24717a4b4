package io.crossing.diagram;

import io.crossing.diagram.wall.XmlElement;
import io.crossing.diagram.wall.XmlReading;
import io.crossing.diagram.wall.XmlRefused;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which forms, tables and further diagrams a diagram names, and which diagrams name a file. */
@Component
public class NamedFiles {

    private static final Map<String, DiagramKind> REFERENCES = Map.of(
            "camunda:formRef", DiagramKind.FORM,
            "camunda:decisionRef", DiagramKind.DMN,
            "calledElement", DiagramKind.BPMN);

    private final DeployedFiles deployed;

    NamedFiles(DeployedFiles deployed) {
        this.deployed = deployed;
    }

    /** What a diagram names, in the order of their names; nothing for tables and forms, or where the file cannot be read. */
    public List<DiagramKey> of(DiagramFile file) {
        if (!file.endsWith(".bpmn")) {
            return List.of();
        }
        Set<DiagramKey> named = new TreeSet<>((one, other) -> one.file().compareToIgnoreCase(other.file()));
        try {
            XmlReading.read(file.content())
                    .all()
                    .flatMap(NamedFiles::references)
                    .forEach(named::add);
        } catch (XmlRefused unreadable) {
            return List.of();
        }
        return List.copyOf(named);
    }

    /** Deployed diagrams that name the file in their newest version. */
    public List<DiagramKey> users(DiagramKey key) {
        return deployed.newest().stream()
                .filter(version -> version.key().kind() == DiagramKind.BPMN)
                .filter(version -> deployed.file(version.key(), version.version())
                        .map(file -> of(file).contains(key))
                        .orElse(false))
                .map(DeployedFiles.Version::key)
                .toList();
    }

    private static Stream<DiagramKey> references(XmlElement element) {
        return REFERENCES.entrySet().stream()
                .filter(reference -> DiagramKey.isName(element.attribute(reference.getKey())))
                .map(reference -> new DiagramKey(element.attribute(reference.getKey()), reference.getValue()));
    }
}
