package io.crossing.process;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A diagram, a table or a form that somebody wants to deploy.
 *
 * @param name its name without folders; the ending says what it is: {@code .bpmn}, {@code .dmn} or {@code .form}
 * @param content its bytes; nobody changes them
 */
public record DiagramFile(String name, byte[] content) {

    public static DiagramFile of(String name, String content) {
        return new DiagramFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether its name ends so, in upper or lower case. */
    public boolean endsWith(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
