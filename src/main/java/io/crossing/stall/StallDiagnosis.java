package io.crossing.stall;

import io.crossing.process.ProcessVariable;
import io.crossing.rollout.Practice;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The words that {@code StallDiagnosis.bpmn}, its tables and Java share: variables, messages, elements. */
public final class StallDiagnosis {

    public static final String KEY = "StallDiagnosis";

    public static final ProcessVariable<String> DIAGNOSIS_ID = ProcessVariable.text("diagnosisId");

    public static final ProcessVariable<String> PRACTICE_SPONSORSHIP = ProcessVariable.text("practiceSponsorship");
    public static final ProcessVariable<String> PRACTICE_DECISION_RIGHTS =
            ProcessVariable.text("practiceDecisionRights");
    public static final ProcessVariable<String> PRACTICE_BUDGET = ProcessVariable.text("practiceBudget");
    public static final ProcessVariable<String> PRACTICE_OWNER = ProcessVariable.text("practiceOwner");
    public static final ProcessVariable<String> PRACTICE_DOCUMENT = ProcessVariable.text("practiceDocument");
    public static final ProcessVariable<String> PRACTICE_INVOLVEMENT = ProcessVariable.text("practiceInvolvement");
    public static final ProcessVariable<String> PRACTICE_QUALITY = ProcessVariable.text("practiceQuality");
    /** {@code none}, {@code some} or {@code all} of the teams that were counted reach the target; {@code unknown} where none was counted. */
    public static final ProcessVariable<String> USE_BY_TEAMS = ProcessVariable.text("useByTeams");

    /** What the table answered. */
    public static final ProcessVariable<String> STALL_VERDICT = ProcessVariable.text("stallVerdict");

    public static final ProcessVariable<String> STALL_BACK_TO = ProcessVariable.text("stallBackTo");
    public static final ProcessVariable<String> STALL_RULE = ProcessVariable.text("stallRule");
    public static final ProcessVariable<String> STALL_BECAUSE = ProcessVariable.text("stallBecause");

    /** What the sponsor decided. */
    public static final ProcessVariable<String> STALL_DECISION = ProcessVariable.text("stallDecision");

    public static final String ROLLOUT_ENDED = "Message_RolloutEnded";

    public static final String DECIDE_TASK = "Task_DecideStall";
    public static final String DECIDE_FORM = "DecideStall";

    /** The table that gives the verdict, and the one that says what a stall is. */
    public static final String VERDICT_TABLE = "StallVerdict";

    public static final String SIGNS_TABLE = "StallSigns";

    private static final Map<Practice, ProcessVariable<String>> PRACTICES = new EnumMap<>(Map.of(
            Practice.SPONSORSHIP, PRACTICE_SPONSORSHIP,
            Practice.DECISION_RIGHTS, PRACTICE_DECISION_RIGHTS,
            Practice.BUDGET, PRACTICE_BUDGET,
            Practice.OWNER, PRACTICE_OWNER,
            Practice.DOCUMENT, PRACTICE_DOCUMENT,
            Practice.INVOLVEMENT, PRACTICE_INVOLVEMENT,
            Practice.QUALITY, PRACTICE_QUALITY));

    private StallDiagnosis() {}

    /** The variable in which the table reads how well a practice is done: {@code done}, {@code weak} or {@code skipped}. */
    public static ProcessVariable<String> variableOf(Practice practice) {
        return Objects.requireNonNull(PRACTICES.get(practice));
    }
}
