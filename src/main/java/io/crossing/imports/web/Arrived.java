package io.crossing.imports.web;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came with a request. */
final class Arrived {

    /** The largest table that is taken, in bytes. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private Arrived() {}

    /** @throws AnswersRefused naming {@code file} if none came, or it is too large */
    static byte[] content(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw refused("imports.file.none");
        }
        if (file.getSize() > LARGEST) {
            throw refused("imports.file.large");
        }
        try {
            return file.getBytes();
        } catch (IOException brokenOff) {
            throw refused("imports.file.broken-off");
        }
    }

    private static AnswersRefused refused(String message) {
        return new AnswersRefused(List.of(new FieldError("file", Sentence.of(message))));
    }
}
