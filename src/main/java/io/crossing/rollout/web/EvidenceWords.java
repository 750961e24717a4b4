package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.Diagrams;
import io.crossing.process.FormRef;
import io.crossing.process.PersonId;
import io.crossing.process.form.AnswersInWords;
import io.crossing.process.form.AnswersInWords.Line;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidence.TakenBack;
import io.crossing.rollout.NewEvidence;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import io.crossing.rollout.step.RecordingGates;
import io.crossing.rollout.web.Names.Directory;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what is on record by the labels of the forms that asked. */
@Component
class EvidenceWords {

    private final Diagrams diagrams;
    private final Teams teams;
    private final Names names;
    private final Times times;
    private final Speeches speeches;
    private final Phrases phrases;

    EvidenceWords(Diagrams diagrams, Teams teams, Names names, Times times, Speeches speeches, Phrases phrases) {
        this.phrases = phrases;
        this.diagrams = diagrams;
        this.teams = teams;
        this.names = names;
        this.times = times;
        this.speeches = speeches;
    }

    List<Piece> of(Rollout rollout, List<Evidence> evidence, Person reader) {
        Map<Object, Team> byId =
                teams.of(rollout.id()).stream().collect(Collectors.toMap(Team::id, Function.identity()));
        Directory directory = names.of(evidence.stream()
                .flatMap(one -> Stream.of(one.content().by(), one.content().onBehalfOf(), takerBack(one))));
        AnswersInWords words = speeches.of(byId.values(), reader);
        return evidence.stream()
                .map(one -> piece(one, byId, directory, words, reader))
                .toList();
    }

    private Piece piece(
            Evidence evidence, Map<Object, Team> teams, Directory directory, AnswersInWords words, Person reader) {
        NewEvidence content = evidence.content();
        Team team = content.team() == null ? null : teams.get(content.team());
        return new Piece(
                evidence.id().toString(),
                content.title() + (team == null ? "" : ", " + team.name()),
                times.moment(evidence.at(), reader),
                by(content, directory),
                lines(content, words),
                findings(content),
                takenBack(evidence.takenBack(), directory, reader));
    }

    private @Nullable TakenBackWords takenBack(@Nullable TakenBack takenBack, Directory directory, Person reader) {
        return takenBack == null
                ? null
                : new TakenBackWords(directory.of(takenBack.by()), times.moment(takenBack.at(), reader));
    }

    private static @Nullable PersonId takerBack(Evidence evidence) {
        TakenBack takenBack = evidence.takenBack();
        return takenBack == null ? null : takenBack.by();
    }

    private String by(NewEvidence content, Directory directory) {
        PersonId by = content.by();
        PersonId behalf = content.onBehalfOf();
        if (by == null) {
            return phrases.of("rollout.by-table");
        }
        return behalf == null ? directory.of(by) : phrases.of("rollout.by-for", directory.of(by), directory.of(behalf));
    }

    private List<Line> lines(NewEvidence content, AnswersInWords words) {
        FormRef form = content.form();
        return form == null ? List.of() : words.of(FormSchema.parse(diagrams.form(form)), content.answers());
    }

    /** What a gate found; absent for what people gave. */
    private static @Nullable List<String> findings(NewEvidence content) {
        return content.by() == null ? RecordingGates.findings(content) : null;
    }

    /** A piece of evidence in words. */
    record Piece(
            String id,
            String title,
            String at,
            String by,
            List<Line> lines,
            @Nullable List<String> findings,
            @Nullable TakenBackWords takenBack) {}

    /** Who took it back, and when. */
    record TakenBackWords(String by, String at) {}
}
