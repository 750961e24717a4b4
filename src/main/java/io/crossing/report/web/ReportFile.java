package io.crossing.report.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Reports as files to keep. */
final class ReportFile {

    static final String CSV = "text/csv";
    static final String MARKDOWN = "text/markdown";
    static final String PDF = "application/pdf";

    private ReportFile() {}

    static ResponseEntity<byte[]> csv(String name, String text) {
        return file(name + ".csv", CSV + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> markdown(String name, String text) {
        return file(name + ".md", MARKDOWN + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return file(name + ".pdf", PDF, content);
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
