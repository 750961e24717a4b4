package io.crossing.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms in {@code bpmn/}: they read, they explain themselves, they take good answers and refuse bad ones. */
class ShippedFormsTests {

    static List<Path> forms() {
        return AnswerFile.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsEveryForm(Path file) {
        FormSchema form = FormSchema.parse(AnswerFile.text(file));

        assertThat(form.id()).isEqualTo(AnswerFile.idOf(file));
        assertThat(form.fields()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void explainsEveryFieldWithAnExample(Path file) {
        for (JsonNode field : inputs(JsonMapper.builder().build().readTree(AnswerFile.text(file)))) {
            String id = field.path("id").asString();
            assertThat(id).matches("Field(_[A-Z][A-Za-z]+)+");
            assertThat(field.path("label").asString(field.path("dateLabel").asString("")))
                    .as(id)
                    .isNotBlank();
            if (!field.path("readonly").asBoolean(false)) {
                assertThat(field.path("description").asString("")).as(id).contains("e.g.");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesGoodAnswersAndTheirRecordOnceMore(Path file) {
        AnswerFile given = AnswerFile.of(AnswerFile.idOf(file));

        Map<String, Object> accepted = given.checked().accepts(given.answers());

        assertThat(accepted).containsAllEntriesOf(scalars(given.answers()));
        assertThat(given.checked().shownWith(shownWith(given, accepted)).accepts(withoutUnasked(given, accepted)))
                .isEqualTo(accepted);
    }

    /** Left empty, a form names every field that it cannot do without. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    StartRollout            | name summary businessArea whyNow measured pilotTeam sponsor lead teams targetDate
                    ConfirmSponsorship      | sponsorAnswer
                    NameSponsor             | sponsor
                    SettleDecisionRights    | decisionRights
                    BudgetIntegration       | budget
                    ApproveBudget           | budgetAnswer
                    NameOwner               | ownerCandidate deputy hoursPerWeek
                    AcceptOwnership         | ownerAnswer
                    AssessWorkflow          | written writtenEvidence alike alikeEvidence exceptionsKnown exceptionsKnownEvidence inputsComplete inputsCompleteEvidence volumeKnown volumeKnownEvidence peopleAgree peopleAgreeEvidence
                    StraightenWorkflow      | toStraighten[0].changed toStraighten[1].changed
                    DecideRisk              | riskAnswer riskReason
                    DocumentProcess         | purpose notFor steps exceptions checkOutput whomToAsk neverEnter
                    FollowDocument          | steps[0].result steps[1].result minutes
                    MendDocument            | stuckSteps[0].mend steps
                    BringTeamIn             | broughtInOn came ofHowMany whyNow whatsInIt
                    AdaptWorkflow           | adapted
                    AnswerConcerns          | concerns[0].answer concerns[1].answer
                    NameChampion            | champion championAgreed
                    SetUpQualityCheck       | qualityChecker qualityEveryDays samples criteria bar belowBar
                    ApproveHandoff          | handoffAnswer
                    SupplyWhatSponsorMisses | supplied
                    TakeOver                | takesOver firstWeeks
                    PlanWaves               | waves
                    GoLive                  | liveOn trained askWhom
                    ReportActivation        | activated outOf
                    CheckQuality            | judged
                    CorrectDrift            | cause correction
                    ConfirmStandardPractice | practiceAnswer practiceReason
                    NameNextSponsor         | sponsorCandidate
                    SponsorWord             | sponsorWord
                    StopRollout             | reason learned
                    NarrowRollout           | keepTeams reason
                    HoldRollout             | until reason
                    AnswerEscalation        | decision note
                    DecideStall             | stallDecision
                    """)
    void namesWhatIsMissing(String form, String fields) {
        List<FieldError> errors = AnswerFile.of(form).checked().refuses(Map.of());

        assertThat(errors.stream().map(FieldError::field).distinct())
                .containsExactlyInAnyOrder(fields.trim().split(" "));
    }

    @Test
    void triesEveryFormWithoutAnswers() throws NoSuchMethodException {
        CsvSource table = ShippedFormsTests.class
                .getDeclaredMethod("namesWhatIsMissing", String.class, String.class)
                .getAnnotation(CsvSource.class);

        assertThat(table.textBlock()
                        .lines()
                        .map(line -> line.substring(0, line.indexOf('|')).trim()))
                .containsExactlyInAnyOrderElementsOf(
                        forms().stream().map(AnswerFile::idOf).toList());
    }

    /** One answer made bad, in a form that is otherwise well filled in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    StartRollout            | measure                     | ""                       | measure
                    StartRollout            | targetDate                  | "2031-05-31"             | targetDate
                    StartRollout            | teams[1].people             | 0                        | teams[1].people
                    StartRollout            | teams[1].lead               | "p-gone"                 | teams[1].lead
                    StartRollout            | teams[1].name               | "accounts payable north" | teams[1].name
                    StartRollout            | pilotTeam                   | ["p-emil","p-gone"]      | pilotTeam
                    ConfirmSponsorship      | words                       | "Because."               | words
                    ConfirmSponsorship      | sponsorDeputy               | "p-carla"                | sponsorDeputy
                    ConfirmSponsorship      | beat                        | "P1D"                    | beat
                    ConfirmSponsorship      | sponsorAnswer               | "notMe"                  | instead
                    SettleDecisionRights    | decisionRights[2].decider   | null                     | decisionRights[2].decider
                    SettleDecisionRights    | decisionRights[6].ownDecision | ""                     | decisionRights[6].ownDecision
                    SettleDecisionRights    | decisionRights[1].told      | ["p-gone"]               | decisionRights[1].told
                    BudgetIntegration       | budget[1].hours             | -1                       | budget[1].hours
                    BudgetIntegration       | budget[1].money             | 1.005                    | budget[1].money
                    ApproveBudget           | amount                      | null                     | amount
                    ApproveBudget           | budgetReason                | " "                      | budgetReason
                    NameOwner               | whyFromPilotTeam            | null                     | whyFromPilotTeam
                    NameOwner               | deputy                      | "p-emil"                 | deputy
                    NameOwner               | hoursPerWeek                | 41                       | hoursPerWeek
                    AcceptOwnership         | ownerAnswer                 | "decline"                | declineReason
                    AcceptOwnership         | maintains                   | null                     | maintains
                    AssessWorkflow          | volumeKnown                 | 4                        | volumeKnown
                    AssessWorkflow          | alike                       | "2"                      | alike
                    DecideRisk              | keepTeams                   | []                       | keepTeams
                    DecideRisk              | keepTeams                   | ["t-far"]                | keepTeams
                    DecideRisk              | riskAnswer                  | "stop"                   | learned
                    DocumentProcess         | steps[1].who                | ""                       | steps[1].who
                    FollowDocument          | steps[1].stuckWhere         | ""                       | steps[1].stuckWhere
                    FollowDocument          | minutes                     | 0                        | minutes
                    MendDocument            | stuckSteps[0].mend          | ""                       | stuckSteps[0].mend
                    BringTeamIn             | came                        | 15                       | came
                    BringTeamIn             | broughtInOn                 | "Tuesday"                | broughtInOn
                    AdaptWorkflow           | adaptations                 | []                       | adaptations
                    AdaptWorkflow           | adapted                     | "no"                     | whyNothing
                    AnswerConcerns          | concerns[1].answer          | null                     | concerns[1].answer
                    NameChampion            | championAgreed              | false                    | championAgreed
                    SetUpQualityCheck       | bar                         | 101                      | bar
                    SetUpQualityCheck       | qualityEveryDays            | 2.5                      | qualityEveryDays
                    ApproveHandoff          | handoffReason               | ""                       | handoffReason
                    TakeOver                | takesOver                   | false                    | takesOver
                    PlanWaves               | waves[1].team               | "t-north"                | waves
                    PlanWaves               | waves[1].wave               | 21                       | waves[1].wave
                    GoLive                  | trained                     | -1                       | trained
                    ReportActivation        | activated                   | 15                       | activated
                    CheckQuality            | judged[0].result            | "fair"                   | judged[0].result
                    CheckQuality            | judged[1].finding           | ""                       | judged[1].finding
                    CheckQuality            | judged                      | []                       | judged
                    ConfirmStandardPractice | embedUntil                  | null                     | embedUntil
                    ConfirmStandardPractice | practiceAnswer              | "narrower"               | keepTeams
                    NameNextSponsor         | sponsorCandidate            | "p-gone"                 | sponsorCandidate
                    NarrowRollout           | keepTeams                   | ["t-far"]                | keepTeams
                    HoldRollout             | until                       | "2031-05-31"             | until
                    AnswerEscalation        | until                       | "2031-05-31T12:00Z"      | until
                    AnswerEscalation        | decision                    | "REASSIGN"               | to
                    AnswerEscalation        | decision                    | "RESCOPE"                | keepTeams
                    AnswerEscalation        | decision                    | "STOP"                   | learned
                    AnswerEscalation        | decision                    | "WAIT"                   | decision
                    """)
    void namesTheOneBadAnswer(String form, String path, String value, String field) {
        AnswerFile given = AnswerFile.of(form);

        List<FieldError> errors = given.checked().refuses(given.with(path, value));

        assertThat(errors).extracting(FieldError::field).contains(field);
    }

    @Test
    void doesNotLetSomebodyApproveAnotherBudget() {
        AnswerFile given = AnswerFile.of("ApproveBudget");

        Map<String, Object> accepted = given.checked()
                .accepts(given.with("budget", "[{\"item\":\"integration\",\"hours\":0,\"money\":0,\"whose\":\"x\"}]"));

        assertThat(accepted).containsEntry("budget", given.context().get("budget"));
    }

    @Test
    void laysOutTheRowsThatAreNeeded() {
        AnswerFile rights = AnswerFile.of("SettleDecisionRights");
        AnswerFile waves = AnswerFile.of("PlanWaves");

        assertThat(prefilled(rights))
                .containsEntry(
                        "decisionRights",
                        rowsOf("decision", "change", "pause", "qualityBar", "spend", "teams", "stop"));
        assertThat(prefilled(waves)).containsEntry("waves", rowsOf("team", "t-north", "t-south"));
        assertThat(prefilled(AnswerFile.of("BringTeamIn"))).doesNotContainKey("concerns");
    }

    private static Map<String, Object> shownWith(AnswerFile file, Map<String, Object> accepted) {
        Map<String, Object> data = new LinkedHashMap<>(file.context());
        data.putAll(accepted);
        return data;
    }

    /** The answers as a browser would hand them in again: without what a row on record has beside its fields. */
    private static Map<String, Object> withoutUnasked(AnswerFile file, Map<String, Object> accepted) {
        Map<String, Object> answers = new LinkedHashMap<>(accepted);
        for (FormField list : AnswerFile.schema(file.form()).fields()) {
            if (list.isList() && answers.containsKey(list.key())) {
                List<Map<String, Object>> rows = Rows.of(answers.get(list.key()));
                rows.forEach(row -> row.keySet().retainAll(Keys.of(list.fields())));
                answers.put(list.key(), rows);
            }
        }
        return answers;
    }

    private static Map<String, Object> prefilled(AnswerFile file) {
        return FormPrefill.of(AnswerFile.schema(file.form()), file.checked().context());
    }

    private static List<Map<String, Object>> rowsOf(String key, String... values) {
        return Arrays.stream(values)
                .map(value -> Map.<String, Object>of(key, value))
                .toList();
    }

    private static Map<String, Object> scalars(Map<String, Object> answers) {
        Map<String, Object> scalars = new LinkedHashMap<>(answers);
        scalars.values()
                .removeIf(value ->
                        value instanceof List<?> || String.valueOf(value).endsWith("Z"));
        return scalars;
    }

    private static List<JsonNode> inputs(JsonNode parent) {
        List<JsonNode> inputs = new ArrayList<>();
        for (JsonNode component : parent.path("components").values()) {
            if (component.has("key")) {
                inputs.add(component);
            }
            inputs.addAll(inputs(component));
        }
        return inputs;
    }
}
