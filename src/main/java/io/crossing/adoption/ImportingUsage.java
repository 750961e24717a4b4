package io.crossing.adoption;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.ReportingActivation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a usage export of a tool: read first, kept when somebody says so, the same row never twice. */
@Service
public class ImportingUsage {

    /** In bytes; an export of figures by team is small. */
    public static final int LARGEST = 1_000_000;

    private static final int LONGEST_SOURCE = 200;

    private final ReadingUsage reading;
    private final KeptColumns kept;
    private final ReportingActivation reporting;

    ImportingUsage(ReadingUsage reading, KeptColumns kept, ReportingActivation reporting) {
        this.reading = reading;
        this.kept = kept;
        this.reporting = reporting;
    }

    /** The text of a file in whichever encoding. */
    public String text(byte[] file) {
        return UsageText.of(file);
    }

    /**
     * Understands an export without keeping anything.
     *
     * @param columns which column means what; as kept last or, where that does not fit, guessed, where it is not said
     * @param day working days after go-live, for the whole file
     * @throws UsageUnreadable if it is no such file
     */
    public UsageRead read(RolloutId rollout, String text, @Nullable UsageColumns columns, @Nullable Integer day) {
        UsageFile file = UsageFile.of(text);
        UsageColumns said = columns != null
                ? columns
                : kept.of(rollout)
                        .filter(one -> one.fits(file.header()))
                        .orElseGet(() -> UsageColumns.guessed(file.header()));
        return reading.read(rollout, file, said, day);
    }

    /**
     * Keeps the rows that are new, and which column meant what.
     *
     * @param withoutProblems whether rows with problems are left out; otherwise nothing is kept as long as there are some
     * @return what was read; its new rows are on record now
     * @throws io.crossing.rollout.NotAllowed unless they may report for each of the teams
     * @throws AnswersRefused if the mapping does not fit, or rows have problems
     */
    @Transactional
    public UsageRead keep(
            RolloutId rollout,
            Person by,
            String text,
            UsageColumns columns,
            @Nullable Integer day,
            String source,
            boolean withoutProblems) {
        UsageRead read = read(rollout, text, columns, day);
        if (!columns.fits(read.header())) {
            throw refused("mapping", Sentence.of("adoption.refused.columns"));
        }
        if (!read.problems().isEmpty() && !withoutProblems) {
            throw refused("problems", Sentence.of("adoption.refused.rows"));
        }
        if (source.length() > LONGEST_SOURCE) {
            throw refused("source", Sentence.of("adoption.refused.source-long"));
        }
        read.rows().stream()
                .filter(row -> !row.known())
                .forEach(row -> reporting.report(
                        rollout, by, row.team().id().toString(), row.day(), row.activated(), row.outOf(), source));
        kept.keep(rollout, columns, by.id());
        return read;
    }

    private static AnswersRefused refused(String field, Sentence said) {
        return new AnswersRefused(List.of(new FieldError(field, said)));
    }
}
