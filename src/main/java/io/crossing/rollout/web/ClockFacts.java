package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Pause;
import io.crossing.rollout.Pauses;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.RunningTime;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import io.crossing.rollout.web.Names.Directory;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By which calendar a rollout counts its days, what stands still in it, and when something did. */
@Component
class ClockFacts {

    private final Calendars calendars;
    private final Pauses pauses;
    private final StageVisits visits;
    private final RunningTime running;
    private final Names names;
    private final Times times;
    private final WorkingTime time;
    private final Phrases phrases;

    ClockFacts(
            Calendars calendars,
            Pauses pauses,
            StageVisits visits,
            RunningTime running,
            Names names,
            Times times,
            WorkingTime time,
            Phrases phrases) {
        this.calendars = calendars;
        this.pauses = pauses;
        this.visits = visits;
        this.running = running;
        this.names = names;
        this.times = times;
        this.time = time;
        this.phrases = phrases;
    }

    Clock of(Rollout rollout, Person reader) {
        List<Pause> all = pauses.of(rollout.id());
        Directory directory = names.of(all.stream().flatMap(pause -> Stream.of(pause.by(), pause.endedBy())));
        KeptCalendar calendar = calendars.of(rollout.id());
        return new Clock(
                calendar.id().toString(),
                calendar.name(),
                calendar.calendar().zone().getId(),
                choices(),
                holdable(rollout, all),
                all.stream()
                        .filter(pause -> pause.open() && pause.stage() != null)
                        .map(pause -> new Held(
                                Objects.requireNonNull(pause.stage()).value(),
                                Objects.requireNonNullElse(pause.stageName(), ""),
                                times.day(pause.until()),
                                pause.reason()))
                        .toList(),
                all.stream()
                        .map(pause -> stood(rollout, pause, directory, reader))
                        .toList());
    }

    private Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        calendars.all().forEach(kept -> choices.put(kept.id().toString(), kept.name()));
        return choices.size() < 2 ? Map.of() : choices;
    }

    /** The stages that can be put on hold on their own. */
    private Map<String, String> holdable(Rollout rollout, List<Pause> all) {
        Map<String, String> stages = new LinkedHashMap<>();
        if (rollout.state() == RolloutState.RUNNING) {
            visits.of(rollout.id()).stream()
                    .filter(StageVisit::open)
                    .filter(visit -> all.stream()
                            .noneMatch(pause -> pause.open() && visit.stage().equals(pause.stage())))
                    .forEach(visit -> stages.put(visit.stage().value(), visit.name()));
        }
        return stages;
    }

    private Stood stood(Rollout rollout, Pause pause, Directory directory, Person reader) {
        return new Stood(
                pause.stageName(),
                times.date(pause.since(), reader),
                pause.endedAt() == null ? "" : times.date(pause.endedAt(), reader),
                times.day(pause.until()),
                pause.endedAt() != null && pause.endedBy() == null,
                pause.endedBy() == null ? "" : directory.of(pause.endedBy()),
                directory.of(pause.by()),
                pause.reason(),
                days(running.stood(rollout.id(), pause)));
    }

    /** When a due date is another day for the organisation than for the reader. */
    @Nullable String there(Rollout rollout, Person reader) {
        if (rollout.stageDueAt() == null || time.scaled()) {
            return null;
        }
        WorkingTime ours = time.of(rollout.id());
        boolean same = ours.day(rollout.stageDueAt())
                .equals(rollout.stageDueAt().atZone(reader.timeZone()).toLocalDate());
        return same
                ? null
                : phrases.of(
                        "rollout.clock.there",
                        times.day(ours.day(rollout.stageDueAt())),
                        ours.zone().getId());
    }

    private String days(double days) {
        double rounded = Math.round(days * 10) / 10.0;
        return phrases.of(
                "rollout.clock.days",
                rounded,
                NumberFormat.getInstance(phrases.language()).format(rounded));
    }

    /** What a page says about the clock of a rollout. */
    record Clock(
            String calendar,
            String calendarName,
            String zone,
            Map<String, String> calendars,
            Map<String, String> stages,
            List<Held> held,
            List<Stood> pauses) {}

    /** A stage that stands. */
    record Held(String stage, String name, String until, String reason) {}

    /** A time that something stood; {@code ended} is empty while it does. */
    record Stood(
            @Nullable String stage,
            String since,
            String ended,
            String until,
            boolean byItself,
            String endedBy,
            String by,
            String reason,
            String days) {}
}
