package io.crossing.stall.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.StageId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.PracticeFact;
import io.crossing.rollout.PracticeFound;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.StageOnTheWay;
import io.crossing.rollout.Ways;
import io.crossing.stall.Diagnosis;
import io.crossing.stall.Found;
import io.crossing.stall.Occasion;
import io.crossing.stall.SignWords;
import io.crossing.stall.StallDecided;
import io.crossing.stall.TeamWeight;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts diagnoses into the reader's words. */
@Component
class ShowingDiagnoses {

    private final FactWords words;
    private final SignWords signs;
    private final Ways ways;
    private final People people;
    private final WorkingTime time;

    ShowingDiagnoses(FactWords words, SignWords signs, Ways ways, People people, WorkingTime time) {
        this.words = words;
        this.signs = signs;
        this.ways = ways;
        this.people = people;
        this.time = time;
    }

    ShownDiagnosis show(Diagnosis diagnosis, Rollout rollout, Person reader) {
        Found found = diagnosis.found();
        return new ShownDiagnosis(
                diagnosis.id().toString(),
                diagnosis.open(),
                words.of("stall.state." + diagnosis.state()),
                moment(diagnosis.at(), reader),
                occasion(diagnosis.occasion()),
                diagnosis.occasion().why(),
                found.verdict() == null ? null : found.verdict().name(),
                words.of(found.verdict() == null ? "stall.verdict.none" : "stall.verdict." + found.verdict()),
                found.because(FactWords.locale()),
                stage(found.backTo(), rollout),
                rule(found),
                practices(found.practices(), rollout, reader),
                found.teams().stream().map(this::team).toList(),
                decided(diagnosis.decided(), rollout, reader));
    }

    List<ShownPractice> practices(List<PracticeFound> practices, Rollout rollout, Person reader) {
        return practices.stream().map(found -> practice(found, reader)).toList();
    }

    private ShownPractice practice(PracticeFound found, Person reader) {
        String state = found.ahead() ? "AHEAD" : found.standing().name();
        return new ShownPractice(
                words.of("stall.practice." + found.practice()),
                words.of("stall.practice.why." + found.practice()),
                switch (state) {
                    case "DONE" -> "done";
                    case "WEAK" -> "soon";
                    case "AHEAD" -> "ahead";
                    default -> "late";
                },
                words.of("stall.standing." + state),
                found.facts().stream().map(fact -> cited(fact, reader)).toList());
    }

    private ShownPractice.Cited cited(PracticeFact fact, Person reader) {
        return new ShownPractice.Cited(
                words.say(fact), fact.at() == null ? "" : moment(fact.at(), reader), fact.link());
    }

    private ShownTeam team(TeamWeight team) {
        Boolean carries = team.carries();
        return new ShownTeam(
                team.team().toString(),
                team.name(),
                team.day() == 0
                        ? words.of("stall.team.not-counted")
                        : words.of("stall.team.use", team.activated(), team.outOf(), team.day()),
                team.target() == null ? "–" : words.of("stall.team.target", team.target()),
                carries == null ? "ahead" : carries ? "done" : "late",
                words.of("stall.weight." + (carries == null ? "unknown" : carries ? "yes" : "no")),
                team.worthKeeping());
    }

    private String occasion(Occasion occasion) {
        PersonId by = occasion.by();
        return by == null
                ? words.of("stall.noticed", signs.say(occasion, FactWords.locale()))
                : words.of("stall.called", name(by));
    }

    private String rule(Found found) {
        return words.of("stall.rule", found.rule() == null ? "–" : found.rule(), found.tableVersion());
    }

    private ShownDiagnosis.@Nullable Decided decided(@Nullable StallDecided decided, Rollout rollout, Person reader) {
        if (decided == null) {
            return null;
        }
        String by = decided.onBehalfOf() == null
                ? name(decided.by())
                : words.of("stall.decided.behalf", name(decided.by()), name(decided.onBehalfOf()));
        String backTo = stage(decided.backTo(), rollout);
        String decision = words.of("stall.verdict." + decided.verdict());
        return new ShownDiagnosis.Decided(
                backTo.isEmpty() ? decision : words.of("stall.decided.back", decision, backTo),
                by,
                moment(decided.at(), reader),
                decided.reason(),
                decided.learned(),
                decided.overrides());
    }

    String stage(@Nullable StageId stage, Rollout rollout) {
        return stage == null
                ? ""
                : ways.of(rollout).stream()
                        .filter(one -> one.id().equals(stage))
                        .map(StageOnTheWay::name)
                        .findFirst()
                        .orElse(stage.value());
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    /** A day of the month has a dot behind it in German. */
    private String moment(Instant instant, Person reader) {
        Locale locale = FactWords.locale();
        String day = locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "d. MMM yyyy" : "d MMM yyyy";
        String pattern = time.scaled() ? day + ", HH:mm:ss" : day;
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(reader.timeZone()));
    }
}
