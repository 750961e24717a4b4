package io.crossing.rehearsal.web;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.rehearsal.Moment;
import io.crossing.rehearsal.Moment.Kind;
import io.crossing.rehearsal.Rehearsal;
import io.crossing.rehearsal.Rehearsal.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a rehearsal as people read it: chapter by chapter, each a stage, each line somebody or something that acts. */
@Component
class Story {

    private final RehearsalWords words;

    Story(RehearsalWords words) {
        this.words = words;
    }

    /**
     * A stage, or what happens beside the stages.
     *
     * @param days the working days that it takes, from the first to the last
     */
    record Chapter(String title, String days, List<Line> lines) {}

    /**
     * Something that happens.
     *
     * @param sign the sign of the design system; absent for what is neither good nor late
     */
    record Line(
            String at,
            String what,
            @Nullable String why,
            @Nullable String sign) {}

    /** A rehearsal in figures, to be compared. */
    record Figures(String end, int days, long asked, long answered, long reminders, long escalations) {}

    Figures figures(Rehearsal played) {
        return new Figures(
                end(played),
                played.days(),
                played.count(Kind.ASKED),
                played.count(Kind.ANSWERED),
                played.count(Kind.REMINDED),
                played.count(Kind.ESCALATED));
    }

    String end(Rehearsal played) {
        return words.say("rehearsal.end." + played.end(), Objects.toString(played.at(), ""), played.days());
    }

    List<Chapter> chapters(Rehearsal played, Person reader) {
        List<Chapter> chapters = new ArrayList<>();
        List<Moment> chapter = new ArrayList<>();
        for (Moment moment : played.moments()) {
            if (!chapter.isEmpty() && !title(chapter.get(0)).equals(title(moment))) {
                chapters.add(chapter(chapter, played, reader));
                chapter = new ArrayList<>();
            }
            chapter.add(moment);
        }
        if (!chapter.isEmpty()) {
            chapters.add(chapter(chapter, played, reader));
        }
        return chapters;
    }

    private String title(Moment moment) {
        return moment.stage() == null ? words.say("rehearsal.beside") : moment.stage();
    }

    private Chapter chapter(List<Moment> moments, Rehearsal played, Person reader) {
        int first = moments.get(0).day();
        int last = moments.get(moments.size() - 1).day();
        return new Chapter(
                title(moments.get(0)),
                first == last ? words.say("rehearsal.day", first) : words.say("rehearsal.days", first, last),
                moments.stream().map(moment -> line(moment, played, reader)).toList());
    }

    /** What would go out to somebody, in its order. */
    List<Line> out(Rehearsal played, Person reader) {
        return played.moments().stream()
                .filter(moment -> moment.kind() == Kind.REMINDED || moment.kind() == Kind.ESCALATED)
                .map(moment -> line(moment, played, reader))
                .toList();
    }

    private Line line(Moment moment, Rehearsal played, Person reader) {
        String thing = moment.team() == null ? moment.name() : moment.name() + " (" + moment.team() + ")";
        String until = moment.dueAt() == null ? "" : words.moment(moment.dueAt(), reader);
        String what = words.say(
                "rehearsal.moment." + moment.kind() + (until.isEmpty() && hasDate(moment.kind()) ? ".undated" : ""),
                who(moment, played),
                thing,
                until,
                Objects.requireNonNullElse(moment.rung(), 0));
        String why =
                moment.words().isEmpty() || moment.kind() == Kind.ENDED ? null : String.join(" · ", moment.words());
        return new Line(
                words.say("rehearsal.at", moment.day(), words.moment(moment.at(), reader)),
                what,
                why,
                sign(moment.kind()));
    }

    private static boolean hasDate(Kind kind) {
        return kind == Kind.STAGE_BEGAN;
    }

    private String who(Moment moment, Rehearsal played) {
        Set<String> names = new LinkedHashSet<>();
        moment.people().forEach(person -> names.add(name(person, played)));
        moment.groups()
                .forEach(group -> names.add(Role.ofGroup(group)
                        .map(role -> words.say("rehearsal.anybody", words.say("people.role-name." + role.group())))
                        .orElse(group)));
        return names.isEmpty() ? words.say("rehearsal.nobody") : names.stream().collect(Collectors.joining(", "));
    }

    private String name(PersonId person, Rehearsal played) {
        Member member = played.member(person);
        String part = words.say("rehearsal.part." + member.part());
        return member.name() == null ? part : member.name() + " (" + part + ")";
    }

    private static @Nullable String sign(Kind kind) {
        return switch (kind) {
            case ANSWERED, STAGE_ENDED -> "done";
            case REMINDED -> "soon";
            case ESCALATED, UNANSWERABLE, FAILED, STALLED -> "late";
            case ENDED -> "now";
            case STAGE_BEGAN, ASKED, WITHDRAWN, DECIDED -> null;
        };
    }

    /** The ids of what is asked and not yet answered when the days are over. */
    static String standing(Rehearsal played) {
        List<String> open = new ArrayList<>();
        played.moments().forEach(moment -> {
            if (moment.kind() == Kind.ASKED) {
                open.add(moment.element());
            } else if (moment.kind() == Kind.ANSWERED || moment.kind() == Kind.WITHDRAWN) {
                open.remove(moment.element());
            }
        });
        return String.join(",", new LinkedHashSet<>(open));
    }
}
