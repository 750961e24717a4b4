package io.crossing.diagram.check;

import io.crossing.diagram.wall.XmlElement;
import io.crossing.diagram.wall.XmlReading;
import io.crossing.diagram.wall.XmlRefused;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds files against the rules of our own. */
public final class Checks {

    private Checks() {}

    /**
     * Checks files; one that cannot be read is the wall's to refuse.
     *
     * @param files what is looked at
     * @param beside everything that will be deployed, so that a form or a table that is named can be found
     */
    public static List<Found> of(Collection<DiagramFile> files, Collection<DiagramFile> beside) {
        Set<DiagramKey> there = beside.stream()
                .map(file -> DiagramKey.ofFile(file.name()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Cases cases = new Cases(beside);
        List<Found> all = new ArrayList<>();
        for (DiagramFile file : files) {
            DiagramKey.ofFile(file.name()).ifPresent(key -> all.addAll(check(file, key, there, cases)));
        }
        return all;
    }

    private static List<Found> check(DiagramFile file, DiagramKey key, Set<DiagramKey> there, Cases cases) {
        FoundIn found = new FoundIn(file.name());
        try {
            switch (key.kind()) {
                case BPMN -> checkDiagram(new Plan(XmlReading.read(file.content())), key, there, cases, found);
                case DMN -> {
                    XmlElement root = XmlReading.read(file.content());
                    OtherFiles.checkTable(root, key, found);
                }
                case FORM -> OtherFiles.checkForm(file.text(), key, found);
            }
        } catch (XmlRefused unreadable) {
            return List.of();
        }
        return found.all();
    }

    private static void checkDiagram(Plan plan, DiagramKey key, Set<DiagramKey> there, Cases cases, FoundIn found) {
        StageRules.check(plan, found);
        TaskRules.check(plan, there, found);
        WayRules.check(plan, cases, found);
        NameRules.check(plan, key, there, found);
    }
}
