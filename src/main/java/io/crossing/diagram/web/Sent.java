package io.crossing.diagram.web;

import io.crossing.diagram.WorkshopError.FileRefused;
import io.crossing.diagram.WorkshopError.FileTooLarge;
import io.crossing.diagram.wall.Limits;
import io.crossing.process.Sentence;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file that was sent, and stops reading where it is too large. */
final class Sent {

    private Sent() {}

    /** Some tools call everything they send a form, which is taken apart before anybody reads it. */
    static void mustBeAFile(String type) {
        if (type.startsWith("application/x-www-form-urlencoded")) {
            throw new FileRefused(Sentence.of("workshop.refused.content-type"));
        }
    }

    /** @throws FileTooLarge beyond what can be deployed */
    static byte[] all(InputStream body) throws IOException {
        byte[] content = body.readNBytes(Limits.FILE + 1);
        if (content.length > Limits.FILE) {
            throw new FileTooLarge(Limits.FILE / 1024 / 1024);
        }
        return content;
    }
}
