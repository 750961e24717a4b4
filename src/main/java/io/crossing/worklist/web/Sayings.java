package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.form.AnswersInWords.Line;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.worklist.Comment;
import io.crossing.worklist.Mentions;
import io.crossing.worklist.Mentions.Part;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemDetails;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said about a work item, and what was said and decided before it. */
@Component
class Sayings {

    private static final int MOST = 8;

    private final Evidences evidences;
    private final AnswersAsRead answers;
    private final TimeWords times;
    private final HolderNames names;

    Sayings(Evidences evidences, AnswersAsRead answers, TimeWords times, HolderNames names) {
        this.evidences = evidences;
        this.answers = answers;
        this.times = times;
        this.names = names;
    }

    /**
     * Evidence with its answers.
     *
     * @param here whether it was said in the same stage, so that it is shown at once
     */
    record Said(String title, String by, @Nullable String onBehalfOf, String at, List<Line> lines, boolean here) {}

    /**
     * A comment in pieces; those with a link are mentions.
     *
     * @param text as it was written
     * @param changed when it was changed; absent where it was not
     * @param removed whether it was taken back
     * @param mine whether the reader can change it
     */
    record Remark(
            String id,
            String by,
            String at,
            String text,
            List<Piece> pieces,
            @Nullable String changed,
            boolean removed,
            boolean mine) {}

    /** Words, or the name of somebody who is mentioned, with their id. */
    record Piece(String text, @Nullable String person) {}

    List<Remark> comments(WorkItemDetails details, Person reader, Locale locale) {
        return details.comments().stream()
                .map(comment -> remark(comment, reader, locale))
                .toList();
    }

    private Remark remark(Comment comment, Person reader, Locale locale) {
        Instant changed = comment.changedAt();
        return new Remark(
                comment.id().toString(),
                names.of(comment.author()),
                times.moment(comment.at(), reader.timeZone(), locale),
                comment.text(),
                pieces(comment),
                changed == null ? null : times.moment(changed, reader.timeZone(), locale),
                comment.removedAt() != null,
                comment.changeableBy(reader.id()));
    }

    private List<Piece> pieces(Comment comment) {
        return Mentions.parts(comment).stream().map(this::piece).toList();
    }

    private Piece piece(Part part) {
        return part.person() == null
                ? new Piece(part.text(), null)
                : new Piece("@" + names.of(part.person()), part.person().value());
    }

    /** What bears on a work item: of its stage first, then what was said before it, each the newest first. */
    List<Said> before(WorkItem item, Person reader, Locale locale) {
        return evidences.of(item.rollout()).stream()
                .filter(evidence -> evidence.content().form() != null)
                .filter(evidence -> !item.id().equals(evidence.content().workItem()))
                .filter(evidence -> concerns(evidence, item))
                .sorted(Comparator.comparing(evidence -> !inStage(evidence, item)))
                .limit(MOST)
                .map(evidence -> said(evidence, item, reader, locale))
                .toList();
    }

    private Said said(Evidence evidence, WorkItem item, Person reader, Locale locale) {
        return new Said(
                answers.title(evidence),
                names.of(evidence.content().by()),
                names.of(evidence.content().onBehalfOf()),
                times.moment(evidence.at(), reader.timeZone(), locale),
                answers.of(evidence, reader, locale),
                inStage(evidence, item));
    }

    private static boolean inStage(Evidence evidence, WorkItem item) {
        return item.stage() != null
                && Objects.equals(item.stage(), evidence.content().stage());
    }

    /** What was said of another team says nothing here. */
    private static boolean concerns(Evidence evidence, WorkItem item) {
        return item.team() == null
                || evidence.content().team() == null
                || item.team().equals(evidence.content().team());
    }
}
