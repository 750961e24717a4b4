package io.crossing.stall;

import io.crossing.process.DiagramAction;
import io.crossing.process.ProcessVariable;
import io.crossing.process.StageId;
import io.crossing.process.Step;
import io.crossing.process.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code ${recordVerdict}}: keeps what the table said, with the rule that fired, beside the evidence. */
@Component
class RecordVerdict implements DiagramAction {

    private final JdbcDiagnoses diagnoses;
    private final Tables tables;

    RecordVerdict(JdbcDiagnoses diagnoses, Tables tables) {
        this.diagnoses = diagnoses;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "recordVerdict";
    }

    @Override
    public void run(Step step) {
        DiagnosisId id = DiagnosisOfStep.id(step);
        Found read = diagnoses.locked(id).found();
        String verdict = text(step, StallDiagnosis.STALL_VERDICT);
        String backTo = text(step, StallDiagnosis.STALL_BACK_TO);
        diagnoses.found(
                id,
                new Found(
                        read.practices(),
                        read.teams(),
                        tables.newest(StallDiagnosis.VERDICT_TABLE).orElse(0),
                        verdict == null ? null : Verdict.named(verdict).orElse(null),
                        backTo == null ? null : new StageId(backTo),
                        text(step, StallDiagnosis.STALL_RULE),
                        text(step, StallDiagnosis.STALL_BECAUSE)));
    }

    private static @Nullable String text(Step step, ProcessVariable<String> variable) {
        String value = step.get(variable);
        return value == null || value.isBlank() ? null : value;
    }
}
