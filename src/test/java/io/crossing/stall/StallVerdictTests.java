package io.crossing.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.StageId;
import io.crossing.rollout.Practice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

/** The tables of a stall, asked as they are shipped. */
class StallVerdictTests {

    private static final List<String> STANDINGS = List.of("done", "weak", "skipped");
    private static final List<String> USES = List.of("none", "some", "all", "unknown");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new HashMap<>();

    @Test
    void everyCombinationOfPracticesHasTheVerdictThatTheRulesInWordsGive() {
        int asked = 0;
        for (List<String> standings : combinations()) {
            for (String use : standings.contains("skipped") ? List.of(USES.get(asked % USES.size())) : USES) {
                Map<String, Object> verdict = verdict(standings, use);

                assertThat(verdict)
                        .as(standings + " " + use)
                        .containsEntry("verdict", expected(standings, use))
                        .containsEntry("backTo", expectedStage(standings, use));
                assertThat(verdict.get("rule").toString()).isNotBlank();
                assertThat(verdict.get("label").toString()).isNotBlank();
                asked++;
            }
        }
        assertThat(asked).isEqualTo(2_187 + 128 * 3);
    }

    /** Domain, point 10: the scaling work was skipped, which is solvable. */
    @Test
    void skippedWorkIsDoneHoweverLittleItIsUsed() {
        Map<String, Object> verdict = verdict(
                with(Map.of(Practice.OWNER, "skipped", Practice.DOCUMENT, "skipped", Practice.INVOLVEMENT, "weak")),
                "none");

        assertThat(verdict)
                .containsEntry("verdict", "PUSH_THROUGH")
                .containsEntry("backTo", "Stage_Ownership")
                .containsEntry("rule", "owner-skipped");
    }

    /** Domain, point 10: the work was done, and the problem carries no weight. */
    @Test
    void whatWasDoneAndStallsAllTheSameEndsOrGetsNarrower() {
        assertThat(verdict(with(Map.of()), "none"))
                .containsEntry("verdict", "STOP")
                .containsEntry("rule", "no-team");
        assertThat(verdict(with(Map.of()), "some"))
                .containsEntry("verdict", "SCOPE_TIGHTER")
                .containsEntry("rule", "some-teams");
    }

    /** In the middle: nothing was skipped, something is half done. */
    @Test
    void halfDoneWorkIsDoneWholeUnlessSomeTeamsUseItAlready() {
        assertThat(verdict(with(Map.of(Practice.INVOLVEMENT, "weak")), "none"))
                .containsEntry("verdict", "PUSH_THROUGH")
                .containsEntry("backTo", "Stage_Involvement");
        assertThat(verdict(with(Map.of(Practice.INVOLVEMENT, "weak")), "some"))
                .containsEntry("verdict", "SCOPE_TIGHTER");
    }

    @ParameterizedTest
    @CsvSource({
        "14, 0, 0, 100, 9999, ''",
        "15, 0, 0, 100, 9999, NO_STEP",
        "0, 1, 0, 100, 9999, ''",
        "0, 2, 0, 100, 9999, OVERRUNS",
        "0, 0, 1, 100, 9999, ACTIVATION",
        "0, 0, 0, 20, 9999, ''",
        "0, 0, 0, 19, 9999, MOMENTUM",
        "0, 0, 0, 19, 19, ''",
        "16, 2, 5, 3, 40, NO_STEP"
    })
    void aStallIsWhatTheTableOfSignsSays(
            int daysWithoutStep, int overruns, int shortfall, int momentum, int sinceDiagnosis, String sign) {
        StallFacts facts =
                new StallFacts("Stage_Readiness", daysWithoutStep, overruns, shortfall, momentum, sinceDiagnosis);

        List<Map<String, Object>> signs = ask("StallSigns", facts.asInputs());

        assertThat(signs.isEmpty() ? "" : signs.get(0).get("sign")).isEqualTo(sign);
    }

    private Map<String, Object> verdict(List<String> standings, String use) {
        Map<String, Object> inputs = new HashMap<>();
        for (Practice practice : Practice.values()) {
            inputs.put(StallDiagnosis.variableOf(practice).name(), standings.get(practice.ordinal()));
        }
        inputs.put(StallDiagnosis.USE_BY_TEAMS.name(), use);
        List<Map<String, Object>> answers = ask("StallVerdict", inputs);
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private static List<String> with(Map<Practice, String> instead) {
        return Arrays.stream(Practice.values())
                .map(practice -> instead.getOrDefault(practice, "done"))
                .toList();
    }

    /** The rules in words: skipped work first; then for whom it carries weight; then half-done work; then whether anybody uses it. */
    private static String expected(List<String> standings, String use) {
        if (standings.contains("skipped")) {
            return "PUSH_THROUGH";
        }
        if (use.equals("some")) {
            return "SCOPE_TIGHTER";
        }
        return !standings.contains("weak") && use.equals("none") ? "STOP" : "PUSH_THROUGH";
    }

    private static String expectedStage(List<String> standings, String use) {
        if (!expected(standings, use).equals("PUSH_THROUGH")) {
            return "";
        }
        String looked = standings.contains("skipped") ? "skipped" : "weak";
        return Arrays.stream(Practice.values())
                .filter(practice -> standings.get(practice.ordinal()).equals(looked))
                .map(Practice::stage)
                .map(StageId::value)
                .findFirst()
                .orElse("");
    }

    private static List<List<String>> combinations() {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        for (int practice = 0; practice < Practice.values().length; practice++) {
            List<List<String>> longer = new ArrayList<>();
            all.forEach(begun -> STANDINGS.forEach(standing -> {
                List<String> more = new ArrayList<>(begun);
                more.add(standing);
                longer.add(more);
            }));
            all = longer;
        }
        return all;
    }

    private List<Map<String, Object>> ask(String table, Map<String, Object> facts) {
        DmnDecision decision = tables.computeIfAbsent(
                table,
                name -> engine.parseDecision(
                        name,
                        Dmn.readModelFromFile(
                                Path.of("bpmn/stall", name + ".dmn").toFile())));
        return engine.evaluateDecisionTable(decision, Variables.fromMap(facts)).getResultList();
    }
}
