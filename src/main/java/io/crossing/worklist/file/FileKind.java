package io.crossing.worklist.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A kind of file that can be attached: what its name ends with, how it is served, and how its content begins or is built. */
public enum FileKind {
    PDF("application/pdf", new Signature("%PDF-"), "pdf"),
    PNG("image/png", new Signature(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a), "png"),
    JPEG("image/jpeg", new Signature(0xff, 0xd8, 0xff), "jpg", "jpeg"),
    GIF("image/gif", new Signature("GIF8"), "gif"),
    WEBP("image/webp", new Signature("RIFF").and(new Signature(8, "WEBP")), "webp"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            new OfficeFile("word/document.xml"),
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new OfficeFile("xl/workbook.xml"),
            "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            new OfficeFile("ppt/presentation.xml"),
            "pptx"),
    ODT("application/vnd.oasis.opendocument.text", new OpenDocument("text"), "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", new OpenDocument("spreadsheet"), "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", new OpenDocument("presentation"), "odp"),
    TEXT("text/plain", new PlainText(), "txt", "md", "log"),
    CSV("text/csv", new PlainText(), "csv");

    private final String mediaType;
    private final Predicate<byte[]> content;
    private final List<String> endings;

    FileKind(String mediaType, Predicate<byte[]> content, String... endings) {
        this.mediaType = mediaType;
        this.content = content;
        this.endings = List.of(endings);
    }

    /** The kind that a name promises; empty for what nobody can attach. */
    public static Optional<FileKind> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".")
                ? Arrays.stream(values())
                        .filter(kind -> kind.endings.contains(ending))
                        .findFirst()
                : Optional.empty();
    }

    /** What names of this kind end with, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether the content is what the name promises. */
    public boolean fits(byte[] file) {
        return content.test(file);
    }
}
