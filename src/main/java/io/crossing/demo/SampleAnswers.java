package io.crossing.demo;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What sample colleagues answer, form by form; a form that they do not know is left to a person. */
public final class SampleAnswers {

    private static final Map<String, Function<Situation, Map<String, Object>>> BY_FORM = Map.ofEntries(
            Map.entry("ConfirmSponsorship", MandateAnswers::sponsorship),
            Map.entry("NameSponsor", MandateAnswers::sponsor),
            Map.entry("SponsorWord", MandateAnswers::word),
            Map.entry("SettleDecisionRights", MandateAnswers::decisionRights),
            Map.entry("BudgetIntegration", MandateAnswers::budget),
            Map.entry("ApproveBudget", MandateAnswers::approval),
            Map.entry("NameNextSponsor", MandateAnswers::nextSponsor),
            Map.entry("NameOwner", OwnerAnswers::owner),
            Map.entry("AcceptOwnership", OwnerAnswers::acceptance),
            Map.entry("AssessWorkflow", OwnerAnswers::assessment),
            Map.entry("StraightenWorkflow", OwnerAnswers::straightened),
            Map.entry("DecideRisk", OwnerAnswers::risk),
            Map.entry("DocumentProcess", DocumentAnswers::document),
            Map.entry("FollowDocument", DocumentAnswers::dryRun),
            Map.entry("MendDocument", DocumentAnswers::mended),
            Map.entry("BringTeamIn", TeamAnswers::broughtIn),
            Map.entry("AdaptWorkflow", TeamAnswers::adapted),
            Map.entry("AnswerConcerns", TeamAnswers::concerns),
            Map.entry("NameChampion", TeamAnswers::champion),
            Map.entry("GoLive", TeamAnswers::live),
            Map.entry("ReportActivation", TeamAnswers::activation),
            Map.entry("SetUpQualityCheck", PracticeAnswers::qualityCheck),
            Map.entry("ApproveHandoff", PracticeAnswers::handoff),
            Map.entry("SupplyWhatSponsorMisses", PracticeAnswers::supplied),
            Map.entry("TakeOver", PracticeAnswers::takenOver),
            Map.entry("PlanWaves", PracticeAnswers::waves),
            Map.entry("CheckQuality", PracticeAnswers::quality),
            Map.entry("CorrectDrift", PracticeAnswers::correction),
            Map.entry("ConfirmStandardPractice", PracticeAnswers::practice),
            Map.entry("DecideStall", PracticeAnswers::stall),
            Map.entry("AnswerEscalation", PracticeAnswers::escalation));

    private SampleAnswers() {}

    /** What a colleague answers in this situation; empty where they do not know the form. */
    public static Optional<Map<String, Object>> to(String form, Situation situation) {
        return Optional.ofNullable(BY_FORM.get(form)).map(answer -> answer.apply(situation));
    }
}
