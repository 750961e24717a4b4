package io.crossing.rollout.web;

import io.crossing.rollout.Attachment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A file that was attached to a task. */
@Schema(name = "FileOnRecord")
record FileOnRecord(
        UUID id,
        String task,
        @Schema(example = "Name the owner") String title,
        @Schema(example = "inventory.pdf") String name,
        @Schema(example = "application/pdf") String mediaType,

        @Schema(description = "In bytes", example = "48213") long size,

        String sha256,
        @Schema(example = "olga") String by,
        Instant at) {

    static FileOnRecord of(Attachment file) {
        return new FileOnRecord(
                file.id(),
                file.workItem().value(),
                file.task(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.by().value(),
                file.at());
    }
}
