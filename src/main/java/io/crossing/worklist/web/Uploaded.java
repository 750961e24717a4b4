package io.crossing.worklist.web;

import io.crossing.process.Sentence;
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
            throw refused(Sentence.of("worklist.answer.file"));
        }
        try {
            return new Uploaded(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException brokenOff) {
            throw refused(Sentence.of("worklist.answer.file.broken"));
        }
    }

    private static AnswersRefused refused(Sentence message) {
        return new AnswersRefused(List.of(new FieldError("file", message)));
    }
}
