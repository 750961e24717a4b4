package io.crossing.diagram.web;

import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file under its own media type, to be saved rather than shown by whoever opens the address. */
final class FileAnswer {

    private FileAnswer() {}

    static MediaType type(DiagramKey key) {
        return switch (key.kind()) {
            case BPMN -> new MediaType("application", "bpmn+xml", StandardCharsets.UTF_8);
            case DMN -> new MediaType("application", "dmn+xml", StandardCharsets.UTF_8);
            case FORM -> MediaType.APPLICATION_JSON;
        };
    }

    static ResponseEntity.BodyBuilder ok(DiagramKey key) {
        return ResponseEntity.ok()
                .contentType(type(key))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(key.file())
                                .build()
                                .toString());
    }

    static ResponseEntity<byte[]> of(DiagramKey key, DiagramFile file) {
        return ok(key).body(file.content());
    }
}
