package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Attachment;
import io.crossing.rollout.Attachments;
import io.crossing.rollout.Ledger;
import io.crossing.worklist.file.FileKind;
import io.crossing.worklist.file.FileName;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attaches a file to an open work item; the history keeps its name and SHA-256 for good. */
@Service
public class AttachingFile {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final Attachments attachments;
    private final Ledger ledger;
    private final WorklistSettings settings;
    private final Clock clock;

    AttachingFile(
            JdbcWorkItems items,
            Standings standings,
            Refusals refusals,
            Attachments attachments,
            Ledger ledger,
            WorklistSettings settings,
            Clock clock) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.attachments = attachments;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Attaches it; the same file under the same name again changes nothing.
     *
     * @param given the file's name on the person's device
     * @throws WorkItemUnknown if there is none that they see
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     * @throws AnswersRefused naming {@code file} if it is empty, too large, of a kind that is not taken, not what its name says, or one
     *     too many
     */
    @Transactional
    public Attachment attach(WorkItemId id, Person by, String given, byte[] content) {
        WorkItem item = items.locked(id);
        standings.ofReader(item, by);
        refusals.mustBeOpen(item);
        String name = FileName.of(given);
        FileKind kind = checked(name, content);
        String sha256 = sha256(content);
        List<Attachment> before = attachments.of(id);
        Optional<Attachment> same = before.stream()
                .filter(one -> one.sha256().equals(sha256) && one.name().equals(name))
                .findFirst();
        return same.orElseGet(() -> {
            mustNotBeTooMany(before.size());
            return add(item, by, name, kind, content, sha256);
        });
    }

    /** What may be attached. */
    public FileLimits limits() {
        return new FileLimits(settings.largestFile().toBytes(), settings.endings());
    }

    private Attachment add(WorkItem item, Person by, String name, FileKind kind, byte[] content, String sha256) {
        Attachment attachment = new Attachment(
                UUID.randomUUID(),
                item.rollout(),
                item.id(),
                item.title(),
                name,
                kind.mediaType(),
                content.length,
                sha256,
                by.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        attachments.add(attachment, content);
        ledger.write(item.rollout(), by.id(), null, Sentence.of("history.task.file", name, item.title(), sha256), null);
        return attachment;
    }

    private FileKind checked(String name, byte[] content) {
        if (name.isEmpty() || content.length == 0) {
            throw refused(Sentence.of("worklist.answer.file.empty"));
        }
        long largest = settings.largestFile().toBytes();
        if (content.length > largest) {
            throw refused(Sentence.of(
                    "worklist.answer.file.large", settings.largestFile().toMegabytes()));
        }
        FileKind kind = FileKind.ofName(name)
                .filter(one -> settings.files().contains(ending(name)))
                .orElseThrow(() -> refused(Sentence.of("worklist.answer.file.kind", List.copyOf(settings.endings()))));
        if (!kind.fits(content)) {
            throw refused(Sentence.of("worklist.answer.file.other", name, ending(name)));
        }
        return kind;
    }

    private void mustNotBeTooMany(int before) {
        if (before >= settings.mostFiles()) {
            throw refused(Sentence.of("worklist.answer.file.most", before));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static AnswersRefused refused(Sentence message) {
        return new AnswersRefused(List.of(new FieldError("file", message)));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
