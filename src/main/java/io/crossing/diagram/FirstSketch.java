package io.crossing.diagram;

import io.crossing.process.DiagramKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a new diagram, table or form begins with. */
public final class FirstSketch {

    private FirstSketch() {}

    /** @param title what it is called, in plain words */
    public static byte[] of(DiagramKey key, String title) {
        String resource = "/workshop/new." + key.kind().code();
        try (InputStream content = FirstSketch.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("The sketch " + resource + " is missing.");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("NewId", key.name())
                    .replace("New title", escaped(title))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String title) {
        return title.strip()
                .replaceAll("\\p{Cntrl}", " ")
                .replace("\\", "/")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
