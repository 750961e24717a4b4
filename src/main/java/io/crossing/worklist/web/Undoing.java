package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.WorkingTime;
import io.crossing.worklist.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done so that one task is as it was before somebody acted on it. Whether that is still possible is decided when it is done.
 *
 * @param action of {@code claim}, {@code unclaim}, {@code assign}, {@code follow-up} and {@code due}
 * @param value to whom, or which day; empty for none
 */
record Undoing(String action, String id, String value) {

    private static final Pattern WORDS =
            Pattern.compile("(claim|unclaim|assign|follow-up|due)/([\\w-]{1,64})/([\\w.-]{0,63})");

    /**
     * What takes back an action, from what the task was like before it; empty where nothing changes by it.
     *
     * @param time in which due dates are days
     */
    static Optional<Undoing> of(String action, WorkItem before, Person by, WorkingTime time) {
        PersonId holder = before.assignee();
        return switch (action) {
            case "claim" -> holder == null ? undo("unclaim", before, "") : Optional.empty();
            case "unclaim" -> holder == null ? Optional.empty() : toBefore(before, holder, by);
            case "assign" -> holder == null ? undo("unclaim", before, "") : undo("assign", before, holder.value());
            case "follow-up" -> undo("follow-up", before, followUp(before.followUpAt(), by));
            case "due" -> undo("due", before, before.ownDue() ? due(before.dueAt(), time) : "");
            default -> Optional.empty();
        };
    }

    private static Optional<Undoing> toBefore(WorkItem before, PersonId holder, Person by) {
        return holder.equals(by.id()) ? undo("claim", before, "") : undo("assign", before, holder.value());
    }

    private static Optional<Undoing> undo(String action, WorkItem before, String value) {
        return Optional.of(new Undoing(action, before.id().value(), value));
    }

    /** The day that begins then. */
    private static String followUp(@Nullable Instant at, Person by) {
        return at == null ? "" : at.atZone(by.timeZone()).toLocalDate().toString();
    }

    /** The day that ends then. */
    private static String due(@Nullable Instant at, WorkingTime time) {
        return at == null ? "" : time.day(at.minusMillis(1)).toString();
    }

    /** As a page sends it. */
    public String words() {
        return String.join("/", action, id, value);
    }

    /** Reads what a page sent; empty for anything else. */
    static Optional<Undoing> read(String words) {
        Matcher matcher = WORDS.matcher(words);
        return matcher.matches()
                ? Optional.of(new Undoing(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /** The day, where it is one. */
    @Nullable LocalDate day() {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(value) : null;
    }

    /** As the page of the task offers it. */
    Undo onPage() {
        return switch (action) {
            case "claim" -> Undo.by(id, "claim", Map.of());
            case "unclaim" -> Undo.by(id, "give-back", Map.of());
            case "assign" -> Undo.by(id, "hand-over", Map.of("to", value));
            case "follow-up" -> Undo.by(id, "put-off", Map.of("until", value));
            default -> Undo.by(id, "due", Map.of("on", value, "undo", "true"));
        };
    }
}
