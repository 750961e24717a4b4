package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.Settlements;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code recordDecisionRights}: who decides what from now on, who is consulted, who is told. */
@Component
class RecordDecisionRights implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final Settlements settlements;

    RecordDecisionRights(Given given, Noting noting, Settlements settlements) {
        this.given = given;
        this.noting = noting;
        this.settlements = settlements;
    }

    @Override
    public String name() {
        return "recordDecisionRights";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        List<DecisionRight> rights = Answers.of(evidence).rows("decisionRights").stream()
                .map(RecordDecisionRights::right)
                .toList();
        settlements.settle(step.rollout(), rights);
        rights.stream()
                .flatMap(right -> Stream.concat(
                        Stream.of(right.decider()), Stream.concat(right.consulted().stream(), right.told().stream())))
                .distinct()
                .forEach(person -> noting.takesPart(step.rollout(), person));
        step.set(PilotToScale.DECISION_RIGHTS_COMPLETE, settledAll(rights));
        noting.line(evidence, Sentence.of("history.rights"), null);
    }

    static boolean settledAll(List<DecisionRight> rights) {
        return rights.stream().map(DecisionRight::decision).toList().containsAll(DecisionRight.NEEDED);
    }

    private static DecisionRight right(Answers row) {
        String decision = row.is("decision", "own") ? row.text("ownDecision") : row.text("decision");
        return new DecisionRight(decision, row.person("decider"), row.people("consulted"), row.people("told"));
    }
}
