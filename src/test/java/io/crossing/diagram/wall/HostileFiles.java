package io.crossing.diagram.wall;

import static io.crossing.diagram.wall.Drawn.decision;
import static io.crossing.diagram.wall.Drawn.form;
import static io.crossing.diagram.wall.Drawn.process;
import static io.crossing.diagram.wall.Drawn.table;

import io.crossing.process.DiagramFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every hostile file that the wall is held against, for whoever wants to know what stops it without the wall. */
public final class HostileFiles {

    private HostileFiles() {}

    /** Processes; those whose probe is a single step may be started there. */
    public static List<DiagramFile> diagrams() {
        return Stream.of(
                        steps(HostileDiagrams.expressions(), 1),
                        steps(HostileDiagrams.code(), 0),
                        steps(HostileDiagrams.loops(), 1),
                        whole(HostileDiagrams.files())
                                .filter(file -> file.name().equals("Test.bpmn")))
                .flatMap(files -> files)
                .toList();
    }

    public static List<DiagramFile> tables() {
        return Stream.of(
                        HostileTables.feel().stream().map(cell -> table("-", cell)),
                        HostileTables.feel().stream().map(cell -> table(cell, "1")),
                        HostileTables.logic().map(logic -> decision(text(logic, 0))),
                        HostileTables.contents().stream().map(Drawn::tables))
                .flatMap(files -> files)
                .map(content -> DiagramFile.of("Dish.dmn", content))
                .toList();
    }

    public static List<DiagramFile> cases() {
        return whole(HostileCases.all()).toList();
    }

    public static List<DiagramFile> forms() {
        return Stream.concat(
                        HostileForms.components()
                                .map(component -> form(text(component, 0).replace('\'', '"'))),
                        HostileForms.others().stream())
                .map(content -> DiagramFile.of("Test.form", content))
                .toList();
    }

    private static Stream<DiagramFile> steps(Stream<Arguments> steps, int at) {
        return steps.map(step -> DiagramFile.of("Test.bpmn", process(text(step, at))));
    }

    private static Stream<DiagramFile> whole(Stream<Arguments> files) {
        return files.map(file -> DiagramFile.of(text(file, 0), text(file, 1)));
    }

    private static String text(Arguments arguments, int at) {
        return String.valueOf(arguments.get()[at]);
    }
}
