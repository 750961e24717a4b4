package io.crossing.rollout;

import io.crossing.process.EveryProcess;
import io.crossing.process.ProcessVariable;
import io.crossing.process.StageId;

/** The words that {@code PilotToScale.bpmn} and Java share: stages, variables, messages. */
public final class PilotToScale {

    public static final String KEY = "PilotToScale";

    public static final StageId MANDATE = new StageId("Stage_Mandate");
    public static final StageId OWNERSHIP = new StageId("Stage_Ownership");
    public static final StageId READINESS = new StageId("Stage_Readiness");
    public static final StageId DOCUMENTATION = new StageId("Stage_Documentation");
    public static final StageId INVOLVEMENT = new StageId("Stage_Involvement");
    public static final StageId QUALITY = new StageId("Stage_Quality");
    public static final StageId HANDOFF = new StageId("Stage_Handoff");
    public static final StageId SCALE = new StageId("Stage_Scale");
    public static final StageId EMBEDDING = new StageId("Stage_Embedding");

    public static final ProcessVariable<String> ROLLOUT_ID = EveryProcess.ROLLOUT_ID;
    public static final ProcessVariable<String> LEAD = ProcessVariable.text("lead");
    public static final ProcessVariable<String> SPONSOR = ProcessVariable.text("sponsor");
    public static final ProcessVariable<String> SPONSOR_CANDIDATE = ProcessVariable.text("sponsorCandidate");
    public static final ProcessVariable<Boolean> SPONSOR_CONFIRMED = ProcessVariable.flag("sponsorConfirmed");
    public static final ProcessVariable<Boolean> NEXT_SPONSOR_ASKED = ProcessVariable.flag("nextSponsorAsked");
    public static final ProcessVariable<String> SPONSOR_BEAT = ProcessVariable.text("sponsorBeat");
    public static final ProcessVariable<Boolean> DECISION_RIGHTS_COMPLETE =
            ProcessVariable.flag("decisionRightsComplete");
    public static final ProcessVariable<Boolean> BUDGETED = ProcessVariable.flag("budgeted");
    public static final ProcessVariable<Boolean> BUDGET_APPROVED = ProcessVariable.flag("budgetApproved");
    public static final ProcessVariable<String> OWNER = ProcessVariable.text("owner");
    public static final ProcessVariable<String> DEPUTY = ProcessVariable.text("deputy");
    public static final ProcessVariable<String> OWNER_CANDIDATE = ProcessVariable.text("ownerCandidate");
    public static final ProcessVariable<Boolean> OWNER_ACCEPTED = ProcessVariable.flag("ownerAccepted");
    public static final ProcessVariable<Boolean> SUCCESSOR_ASKED = ProcessVariable.flag("successorAsked");
    public static final ProcessVariable<Boolean> WORKFLOW_READY = ProcessVariable.flag("workflowReady");
    public static final ProcessVariable<Boolean> RISK_ACCEPTED = ProcessVariable.flag("riskAccepted");
    public static final ProcessVariable<Integer> READINESS_ROUNDS = ProcessVariable.number("readinessRounds");
    public static final ProcessVariable<String> DOCUMENT_WRITER = ProcessVariable.text("documentWriter");
    public static final ProcessVariable<Integer> DOCUMENT_VERSION = ProcessVariable.number("documentVersion");
    public static final ProcessVariable<Boolean> DOCUMENT_FOLLOWED = ProcessVariable.flag("documentFollowed");
    public static final ProcessVariable<Boolean> QUALITY_CHECK_SET = ProcessVariable.flag("qualityCheckSet");
    public static final ProcessVariable<String> QUALITY_INTERVAL = ProcessVariable.text("qualityInterval");
    public static final ProcessVariable<String> QUALITY_CHECKER = ProcessVariable.text("qualityChecker");
    public static final ProcessVariable<Boolean> QUALITY_MET = ProcessVariable.flag("qualityMet");
    /** How many samples of the last check were not good. */
    public static final ProcessVariable<Integer> SAMPLES_FAILED = ProcessVariable.number("samplesFailed");
    /** Whether the last two checks were below the bar or missed. */
    public static final ProcessVariable<Boolean> QUALITY_TWICE_BELOW = ProcessVariable.flag("qualityTwiceBelow");

    public static final ProcessVariable<Boolean> HANDED_OFF = ProcessVariable.flag("handedOff");
    public static final ProcessVariable<String> RETURN_TO = ProcessVariable.text("returnTo");
    public static final ProcessVariable<Boolean> WAVES_PLANNED = ProcessVariable.flag("wavesPlanned");
    public static final ProcessVariable<Boolean> SCOPE_NARROWED = ProcessVariable.flag("scopeNarrowed");
    public static final ProcessVariable<Integer> ACTIVATION_DAY = ProcessVariable.number("activationDay");

    public static final ProcessVariable<Boolean> GATE_OWNER = ProcessVariable.flag("gateOwner");
    public static final ProcessVariable<Boolean> GATE_DEPUTY = ProcessVariable.flag("gateDeputy");
    public static final ProcessVariable<Boolean> GATE_SPONSOR = ProcessVariable.flag("gateSponsor");
    public static final ProcessVariable<Boolean> GATE_SPONSOR_SPEAKS = ProcessVariable.flag("gateSponsorSpeaks");
    public static final ProcessVariable<Boolean> GATE_DECISION_RIGHTS = ProcessVariable.flag("gateDecisionRights");
    public static final ProcessVariable<Boolean> GATE_BUDGET = ProcessVariable.flag("gateBudget");
    public static final ProcessVariable<Boolean> GATE_READINESS = ProcessVariable.flag("gateReadiness");
    public static final ProcessVariable<Boolean> GATE_DOCUMENT = ProcessVariable.flag("gateDocument");
    public static final ProcessVariable<Boolean> GATE_TEAMS = ProcessVariable.flag("gateTeams");
    public static final ProcessVariable<Boolean> GATE_QUALITY = ProcessVariable.flag("gateQuality");

    public static final ProcessVariable<String> TEAM = EveryProcess.TEAM;

    public static final String ROLLOUT_STOPPED = "Message_RolloutStopped";
    public static final String TEAM_LEFT_OUT = "Message_TeamLeftOut";
    public static final String OWNER_LEFT = "Message_OwnerLeft";
    public static final String SPONSOR_LEFT = "Message_SponsorLeft";
    public static final String SPONSOR_CONFIRMED_NOW = "Message_SponsorConfirmed";

    /** The form with which a sponsor says a word to the teams. */
    public static final String SPONSOR_WORD_FORM = "SponsorWord";

    private PilotToScale() {}
}
