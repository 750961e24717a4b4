package io.crossing.rehearsal;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens in a rehearsal.
 *
 * @param day the working day on which it happens, the first is 1
 * @param stage the name of the stage that it belongs to; absent beside the stages
 * @param element the id of its element in the diagram; of the stage where it is about the stage
 * @param name what it is called on the diagram
 * @param team the name of the team that it is about
 * @param people whom it concerns: who is asked, has answered, is told
 * @param groups roles that it is offered to, where it is asked of nobody by name
 * @param dueAt until when, where there is a deadline
 * @param words what was answered, found or failed, as it is said on the form, in the table or by the engine
 * @param rung of an escalation: the rung that is told
 */
public record Moment(
        Instant at,
        int day,
        Kind kind,
        @Nullable String stage,
        String element,
        String name,
        @Nullable String team,
        List<PersonId> people,
        List<String> groups,
        @Nullable Instant dueAt,
        List<String> words,
        @Nullable Integer rung) {

    public Moment {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        words = List.copyOf(words);
    }

    static Moment of(Instant at, int day, Kind kind, String element, String name) {
        return new Moment(at, day, kind, null, element, name, null, List.of(), List.of(), null, List.of(), null);
    }

    Moment in(@Nullable String stageName, @Nullable String teamName) {
        return new Moment(at, day, kind, stageName, element, name, teamName, people, groups, dueAt, words, rung);
    }

    Moment concerning(Collection<PersonId> some, Collection<String> roles) {
        return new Moment(
                at, day, kind, stage, element, name, team, List.copyOf(some), List.copyOf(roles), dueAt, words, rung);
    }

    Moment until(@Nullable Instant due) {
        return new Moment(at, day, kind, stage, element, name, team, people, groups, due, words, rung);
    }

    Moment saying(List<String> said) {
        return new Moment(at, day, kind, stage, element, name, team, people, groups, dueAt, said, rung);
    }

    Moment on(int number) {
        return new Moment(at, day, kind, stage, element, name, team, people, groups, dueAt, words, number);
    }

    /** What happens. */
    public enum Kind {
        STAGE_BEGAN,
        STAGE_ENDED,
        ASKED,
        ANSWERED,
        /** It went away undone, because what it was for ended. */
        WITHDRAWN,
        /** A table was asked; the words are what it found missing. */
        DECIDED,
        REMINDED,
        ESCALATED,
        /** The rollout shows a sign of a stall, and is diagnosed. */
        STALLED,
        /** Nobody could answer it, by the rules of its form or because nobody may. */
        UNANSWERABLE,
        /** Something in the diagram failed. */
        FAILED,
        ENDED
    }
}
