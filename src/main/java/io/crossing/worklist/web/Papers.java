package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.rollout.Attachment;
import io.crossing.rollout.ProcessDocument;
import io.crossing.rollout.ProcessDocuments;
import io.crossing.worklist.AttachingFile;
import io.crossing.worklist.FileLimits;
import io.crossing.worklist.ReadingFile;
import io.crossing.worklist.WorkItem;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What there is to read with a work item: the document of the process, and the files that are attached. */
@Component
class Papers {

    private static final int STEP = 1000;

    private final ProcessDocuments documents;
    private final ReadingFile reading;
    private final AttachingFile attaching;
    private final HolderNames names;
    private final TimeWords times;
    private final MessageSource messages;

    Papers(
            ProcessDocuments documents,
            ReadingFile reading,
            AttachingFile attaching,
            HolderNames names,
            TimeWords times,
            MessageSource messages) {
        this.documents = documents;
        this.reading = reading;
        this.attaching = attaching;
        this.names = names;
        this.times = times;
        this.messages = messages;
    }

    /** The document of the process in words. */
    record Document(int version, String written, String followed) {}

    /**
     * A file.
     *
     * @param mine whether the reader attached it
     */
    record File(String id, String name, String size, String by, String at, String sha256, boolean mine) {}

    /** What may be attached, as a page says it and as the browser's choice of files needs it. */
    record Limits(long bytes, long megabytes, String endings, String accept) {}

    Limits limits() {
        FileLimits limits = attaching.limits();
        return new Limits(
                limits.bytes(),
                DataSize.ofBytes(limits.bytes()).toMegabytes(),
                String.join(", ", limits.endings()),
                limits.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(",")));
    }

    Optional<Document> document(WorkItem item, Person reader, Locale locale) {
        return documents.latest(item.rollout()).map(document -> document(document, reader, locale));
    }

    List<File> files(WorkItem item, Person reader, Locale locale) {
        return reading.of(item.id(), reader).stream()
                .map(file -> file(file, reader, locale))
                .toList();
    }

    private Document document(ProcessDocument document, Person reader, Locale locale) {
        String written = say(
                "worklist.document.written",
                locale,
                names.of(document.writtenBy()),
                times.moment(document.at(), reader.timeZone(), locale));
        return new Document(document.version(), written, followed(document, locale));
    }

    private String followed(ProcessDocument document, Locale locale) {
        if (document.followedBy() == null) {
            return say("worklist.document.unfollowed", locale);
        }
        String key = document.stuck() == 0 ? "worklist.document.followed" : "worklist.document.stuck";
        return say(key, locale, names.of(document.followedBy()), document.stuck());
    }

    private File file(Attachment file, Person reader, Locale locale) {
        return new File(
                file.id().toString(),
                file.name(),
                size(file.size(), locale),
                names.of(file.by()),
                times.moment(file.at(), reader.timeZone(), locale),
                file.sha256(),
                file.by().equals(reader.id()));
    }

    /** {@code 48 KB} or {@code 1.2 MB}. */
    private static String size(long bytes, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        if (bytes < STEP * STEP) {
            return Math.max(1, Math.round((double) bytes / STEP)) + " KB";
        }
        return format.format((double) bytes / STEP / STEP) + " MB";
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
