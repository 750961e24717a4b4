package io.crossing.rollout;

import io.crossing.process.ProcessValues;
import io.crossing.process.ProcessVariable;
import java.util.List;

/** What the diagram can read from the start on: every flag is down, every name that is still to come is empty. */
final class FirstValues {

    private static final List<ProcessVariable<Boolean>> FLAGS = List.of(
            PilotToScale.SPONSOR_CONFIRMED,
            PilotToScale.NEXT_SPONSOR_ASKED,
            PilotToScale.DECISION_RIGHTS_COMPLETE,
            PilotToScale.BUDGETED,
            PilotToScale.BUDGET_APPROVED,
            PilotToScale.OWNER_ACCEPTED,
            PilotToScale.SUCCESSOR_ASKED,
            PilotToScale.WORKFLOW_READY,
            PilotToScale.RISK_ACCEPTED,
            PilotToScale.DOCUMENT_FOLLOWED,
            PilotToScale.QUALITY_CHECK_SET,
            PilotToScale.WAVES_PLANNED,
            PilotToScale.HANDED_OFF,
            PilotToScale.SCOPE_NARROWED);

    private static final List<ProcessVariable<String>> NAMES = List.of(
            PilotToScale.OWNER,
            PilotToScale.DEPUTY,
            PilotToScale.OWNER_CANDIDATE,
            PilotToScale.SPONSOR_CANDIDATE,
            PilotToScale.DOCUMENT_WRITER,
            PilotToScale.QUALITY_CHECKER,
            PilotToScale.RETURN_TO);

    private FirstValues() {}

    static ProcessValues of(Pilot pilot) {
        ProcessValues values = ProcessValues.none();
        FLAGS.forEach(flag -> values.with(flag, false));
        NAMES.forEach(name -> values.with(name, ""));
        return values.with(PilotToScale.LEAD, pilot.lead().value())
                .with(PilotToScale.SPONSOR, pilot.sponsor().value())
                .with(PilotToScale.DOCUMENT_VERSION, 0)
                .with(PilotToScale.READINESS_ROUNDS, 0)
                .with(PilotToScale.QUALITY_INTERVAL, "P5D")
                .with(PilotToScale.SPONSOR_BEAT, "P10D");
    }
}
