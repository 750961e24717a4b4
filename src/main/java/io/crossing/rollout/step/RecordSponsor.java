package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.RolloutChanges;
import io.crossing.rollout.jdbc.SponsorWords;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code recordSponsor}: the person who was asked confirms in their own words, or says that it is not them. */
@Component
class RecordSponsor implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final RolloutChanges changes;
    private final JdbcParticulars particulars;
    private final Processes processes;

    RecordSponsor(
            Given given, Noting noting, RolloutChanges changes, JdbcParticulars particulars, Processes processes) {
        this.given = given;
        this.noting = noting;
        this.changes = changes;
        this.particulars = particulars;
        this.processes = processes;
    }

    @Override
    public String name() {
        return "recordSponsor";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Answers answers = Answers.of(evidence);
        PersonId asked = asked(step);
        if (answers.is("sponsorAnswer", "confirm")) {
            confirmed(step, evidence, answers, asked);
        } else {
            step.set(PilotToScale.SPONSOR_CONFIRMED, false);
            Sentence line = answers.optionalPerson("instead")
                    .map(person -> Sentence.of("history.sponsor.instead", noting.name(asked), noting.name(person)))
                    .orElseGet(() -> Sentence.of("history.sponsor.not", noting.name(asked)));
            noting.line(evidence, line, null);
        }
    }

    private void confirmed(Step step, Evidence evidence, Answers answers, PersonId sponsor) {
        String beat = answers.text("beat");
        PersonId deputy = answers.optionalPerson("sponsorDeputy").orElse(null);
        PersonId answersTo = answers.optionalPerson("answersTo").orElse(null);
        boolean first = particulars.of(step.rollout()).sponsorConfirmedAt() == null;
        changes.sponsorConfirmed(
                step.rollout(),
                new SponsorWords(sponsor, answers.text("words"), beat, deputy, answersTo),
                evidence.at());
        Stream.of(sponsor, deputy)
                .filter(person -> person != null)
                .forEach(person -> noting.takesPart(step.rollout(), person));
        step.set(PilotToScale.SPONSOR, sponsor.value());
        step.set(PilotToScale.SPONSOR_CANDIDATE, "");
        step.set(PilotToScale.SPONSOR_BEAT, beat);
        step.set(PilotToScale.NEXT_SPONSOR_ASKED, false);
        step.set(PilotToScale.SPONSOR_CONFIRMED, true);
        noting.line(
                evidence, Sentence.of("history.sponsor.confirmed", noting.name(sponsor)), answers.textOrNull("words"));
        if (first) {
            processes.send(PilotToScale.SPONSOR_CONFIRMED_NOW, step.rollout(), ProcessValues.none());
        }
    }

    /** Whom the diagram asked: the next sponsor while one is being asked, else the one who was named. */
    private static PersonId asked(Step step) {
        String candidate = step.get(PilotToScale.SPONSOR_CANDIDATE);
        String sponsor = step.get(PilotToScale.SPONSOR);
        return new PersonId(candidate == null || candidate.isBlank() ? String.valueOf(sponsor) : candidate);
    }
}
