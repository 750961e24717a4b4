package io.crossing.diagram.web;

import io.crossing.diagram.WorkshopError.FileTooLarge;
import io.crossing.diagram.wall.Limits;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file that was sent, and stops reading where it is too large. */
final class Sent {

    private Sent() {}

    /** @throws FileTooLarge beyond what can be deployed */
    static byte[] all(InputStream body) throws IOException {
        byte[] content = body.readNBytes(Limits.FILE + 1);
        if (content.length > Limits.FILE) {
            throw new FileTooLarge(Limits.FILE / 1024 / 1024);
        }
        return content;
    }
}
