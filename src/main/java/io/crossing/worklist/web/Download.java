package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.rollout.Attachment;
import io.crossing.worklist.ReadingFile;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands a file out to be saved; whatever it contains, no browser shows or runs it as a page of ours. */
@Component
class Download {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final ReadingFile reading;

    Download(ReadingFile reading) {
        this.reading = reading;
    }

    /** @throws io.crossing.worklist.AttachmentUnknown if there is none that they see */
    ResponseEntity<StreamingResponseBody> of(UUID id, Person reader) {
        Attachment file = reading.find(id, reader);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .eTag(file.sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(to -> reading.write(file, to));
    }
}
