package io.crossing.diagram.wall;

import io.crossing.process.DiagramFile;
import java.util.Optional;

/** Opens a file as what its ending says it is; a form is checked on the spot, of BPMN and DMN the elements are answered. */
final class FileReading {

    private FileReading() {}

    static Optional<XmlElement> read(DiagramFile file, Findings findings) {
        if (file.content().length > Limits.FILE) {
            findings.add(Rule.FILE_SIZE, "", String.valueOf(Limits.FILE / 1024 / 1024));
        } else if (file.endsWith(".form")) {
            new FormWall(findings).check(file.text());
        } else if (file.endsWith(".bpmn") || file.endsWith(".dmn")) {
            return xml(file, findings);
        } else {
            findings.add(Rule.FILE_KIND, "", file.name());
        }
        return Optional.empty();
    }

    private static Optional<XmlElement> xml(DiagramFile file, Findings findings) {
        try {
            return Optional.of(XmlReading.read(file.content()));
        } catch (XmlRefused refused) {
            findings.add(refused.rule(), refused.element(), refused.detail());
            return Optional.empty();
        }
    }
}
