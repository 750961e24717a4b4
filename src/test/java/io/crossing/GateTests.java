package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables at the gates, each rule by itself. */
class GateTests {

    private static final List<String> POINTS =
            List.of("written", "alike", "exceptionsKnown", "inputsComplete", "volumeKnown", "peopleAgree");
    private static final List<String> CONDITIONS = List.of(
            "gateSponsor",
            "gateSponsorSpeaks",
            "gateDecisionRights",
            "gateBudget",
            "gateOwner",
            "gateDeputy",
            "gateReadiness",
            "gateDocument",
            "gateTeams",
            "gateQuality");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Test
    void theHandoffIsClearWhenNothingIsMissing() {
        assertThat(ask("HandoffGate", all(CONDITIONS, true))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gateSponsor, Stage_Mandate",
        "gateSponsorSpeaks, Stage_Mandate",
        "gateDecisionRights, Stage_Mandate",
        "gateBudget, Stage_Mandate",
        "gateOwner, Stage_Ownership",
        "gateDeputy, Stage_Ownership",
        "gateReadiness, Stage_Readiness",
        "gateDocument, Stage_Documentation",
        "gateTeams, Stage_Involvement",
        "gateQuality, Stage_Quality"
    })
    void theHandoffNamesTheConditionAndTheStageThatSuppliesIt(String condition, String stage) {
        Map<String, Object> facts = all(CONDITIONS, true);
        facts.put(condition, false);

        assertThat(ask("HandoffGate", facts)).singleElement().satisfies(missing -> {
            assertThat(missing).containsEntry("condition", condition).containsEntry("stage", stage);
            assertThat(missing.get("missing").toString()).isNotBlank();
        });
    }

    @Test
    void theHandoffLeadsToTheEarliestStageFirst() {
        assertThat(ask("HandoffGate", all(CONDITIONS, false)))
                .hasSize(10)
                .extracting(missing -> missing.get("stage"))
                .isSortedAccordingTo((one, other) -> Integer.compare(order(one), order(other)));
    }

    private static int order(Object stage) {
        return List.of(
                        "Stage_Mandate",
                        "Stage_Ownership",
                        "Stage_Readiness",
                        "Stage_Documentation",
                        "Stage_Involvement",
                        "Stage_Quality")
                .indexOf(stage);
    }

    @Test
    void aWorkflowIsReadyWithTwelveOfEighteenAndNoZero() {
        assertThat(ask("WorkflowReadiness", all(POINTS, 2))).isEmpty();
    }

    @Test
    void aZeroIsStraightenedHoweverGoodTheRestIs() {
        Map<String, Object> scores = all(POINTS, 3);
        scores.put("volumeKnown", 0);

        assertThat(ask("WorkflowReadiness", scores))
                .singleElement()
                .satisfies(point -> assertThat(point).containsEntry("point", "volumeKnown"));
    }

    @Test
    void belowTwelveTheWorstComesFirst() {
        Map<String, Object> scores = all(POINTS, 2);
        scores.put("written", 1);
        scores.put("peopleAgree", 0);

        assertThat(ask("WorkflowReadiness", scores))
                .extracting(point -> point.get("point"))
                .startsWith("peopleAgree", "written");
    }

    @Test
    void aTeamIsInvolvedWhenSixtyPerCentCameAndNothingIsLeftOpen() {
        assertThat(ask("TeamInvolvement", involved())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "attendedShare, 59, bringIn",
        "adaptedOrReasoned, false, adapt",
        "concernsOpen, 1, answer",
        "championNamed, false, champion"
    })
    void aTeamThatWasOnlyToldIsAskedForWhatIsMissing(String fact, String value, String task) {
        Map<String, Object> facts = involved();
        facts.put(fact, value.matches("\\d+") ? (Object) Integer.valueOf(value) : Boolean.valueOf(value));

        assertThat(ask("TeamInvolvement", facts))
                .singleElement()
                .satisfies(lacking -> assertThat(lacking).containsEntry("task", task));
    }

    private static Map<String, Object> involved() {
        return new HashMap<>(
                Map.of("attendedShare", 60, "adaptedOrReasoned", true, "concernsOpen", 0, "championNamed", true));
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "60, 50", "90, 70"})
    void activationHasATargetForEachDay(int day, int target) {
        assertThat(ask("ActivationTarget", Map.of("day", day)))
                .singleElement()
                .satisfies(answer ->
                        assertThat(((Number) answer.get("target")).intValue()).isEqualTo(target));
    }

    private static Map<String, Object> all(List<String> keys, Object value) {
        Map<String, Object> facts = new HashMap<>();
        keys.forEach(key -> facts.put(key, value));
        return facts;
    }

    private List<Map<String, Object>> ask(String table, Map<String, Object> facts) {
        DmnDecision decision = engine.parseDecision(
                table,
                Dmn.readModelFromFile(Path.of("bpmn/rollout", table + ".dmn").toFile()));
        return engine.evaluateDecisionTable(decision, Variables.fromMap(facts)).getResultList();
    }
}
