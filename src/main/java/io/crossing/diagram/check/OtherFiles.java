package io.crossing.diagram.check;

import io.crossing.diagram.wall.XmlElement;
import io.crossing.process.DiagramKey;
import io.crossing.process.form.FormNotReadable;
import io.crossing.process.form.FormSchema;
import java.util.List;

/** Tables and forms are called after their files. */
final class OtherFiles {

    private OtherFiles() {}

    static void checkTable(XmlElement root, DiagramKey key, FoundIn found) {
        if (root.children("dmn:decision")
                .noneMatch(decision -> decision.attribute("id").equals(key.name()))) {
            String first = root.children("dmn:decision")
                    .map(decision -> decision.attribute("id"))
                    .findFirst()
                    .orElse("");
            found.add(CheckRule.FILE_NAME, first, List.of(key.file(), key.name()));
        }
    }

    /** A form that cannot be read is the wall's to refuse. */
    static void checkForm(String json, DiagramKey key, FoundIn found) {
        try {
            if (!FormSchema.parse(json).id().equals(key.name())) {
                found.add(CheckRule.FILE_NAME, "", List.of(key.file(), key.name()));
            }
        } catch (FormNotReadable unreadable) {
            return;
        }
    }
}
