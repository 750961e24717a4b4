package io.crossing.worklist.web;

import io.crossing.rollout.Attachment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A file that is attached to a task. */
@Schema(name = "Attachment")
record FileView(
        UUID id,

        @Schema(example = "5f0c6f0e-8f4b-11f0-9d4e-0242ac120002")
        String task,

        @Schema(example = "inventory.pdf") String name,
        @Schema(example = "application/pdf") String mediaType,

        @Schema(description = "In bytes", example = "48213") long size,

        @Schema(
                description = "Of its content; the history has it too",
                example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String sha256,

        @Schema(description = "Who attached it", example = "olga")
        String by,

        Instant at) {

    static FileView of(Attachment file) {
        return new FileView(
                file.id(),
                file.workItem().value(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.by().value(),
                file.at());
    }
}
