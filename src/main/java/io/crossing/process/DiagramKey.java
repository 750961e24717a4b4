package io.crossing.process;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which diagram, table or form: its name is that of its file and of the process, decision or form in it.
 *
 * @param name letters, digits, dots, dashes and underscores, beginning with a letter or an underscore
 */
public record DiagramKey(String name, DiagramKind kind) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,149}");

    public DiagramKey {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A name has letters, digits, dots, dashes and underscores, and begins with a letter.");
        }
    }

    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Of a file such as {@code rollout/PilotToScale.bpmn}; empty where its ending or its name is not known here. */
    public static Optional<DiagramKey> ofFile(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return Arrays.stream(DiagramKind.values())
                .filter(kind -> name.endsWith("." + kind.code()))
                .map(kind ->
                        new Part(name.substring(0, name.length() - kind.code().length() - 1), kind))
                .filter(part -> isName(part.name))
                .map(part -> new DiagramKey(part.name, part.kind))
                .findFirst();
    }

    public String file() {
        return name + "." + kind.code();
    }

    @Override
    public String toString() {
        return file();
    }

    private record Part(String name, DiagramKind kind) {}
}
