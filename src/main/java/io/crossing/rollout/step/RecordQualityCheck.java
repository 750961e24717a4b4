package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.RolloutChanges;
import org.springframework.stereotype.Component;

/** {@code recordQualityCheck}: who checks what comes out, how often, and against which bar. */
@Component
class RecordQualityCheck implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final RolloutChanges changes;

    RecordQualityCheck(Given given, Noting noting, RolloutChanges changes) {
        this.given = given;
        this.noting = noting;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "recordQualityCheck";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Answers answers = Answers.of(evidence);
        PersonId checker = answers.person("qualityChecker");
        int days = answers.number("qualityEveryDays");
        int bar = answers.number("bar");
        changes.qualityCheckSet(step.rollout(), checker, bar);
        noting.takesPart(step.rollout(), checker);
        step.set(PilotToScale.QUALITY_CHECKER, checker.value());
        step.set(PilotToScale.QUALITY_INTERVAL, "P" + days + "D");
        step.set(PilotToScale.QUALITY_CHECK_SET, true);
        noting.line(evidence, Sentence.of("history.quality.set", noting.name(checker), days, bar), null);
    }
}
