package io.crossing.worklist.web;

import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came with a request. */
record Uploaded(String name, byte[] content) {

    /** @throws AnswersRefused naming {@code file} if none came */
    static Uploaded of(@Nullable MultipartFile file) {
        if (file == null) {
            throw refused("Choose a file.");
        }
        try {
            return new Uploaded(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException brokenOff) {
            throw refused("The file did not arrive as a whole. Try it again.");
        }
    }

    private static AnswersRefused refused(String message) {
        return new AnswersRefused(List.of(new FieldError("file", message)));
    }
}
