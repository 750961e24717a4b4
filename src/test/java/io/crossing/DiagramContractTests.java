package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.diagram.wall.Finding;
import io.crossing.diagram.wall.FindingWords;
import io.crossing.diagram.wall.Rule;
import io.crossing.diagram.wall.Wall;
import io.crossing.process.DiagramAction;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramHelper;
import io.crossing.process.ProcessVariable;
import io.crossing.process.StageId;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Practice;
import io.crossing.stall.StallDiagnosis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The diagrams and Java keep to the words that they share. */
@ProductTest
class DiagramContractTests {

    private static final Path FOLDER = Path.of("bpmn");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern HELPER = Pattern.compile("rollout\\.(\\w+)\\(");
    private static final Pattern NAME = Pattern.compile("(?<![.'\\w])([a-zA-Z]\\w*)(?![\\w(])(?!\\.\\w+\\()");
    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "empty", "true", "false", "null");

    @Autowired
    private List<DiagramAction> actions;

    @Autowired
    private List<DiagramHelper> helpers;

    @Autowired
    private Wall wall;

    @Autowired
    private FindingWords words;

    static Stream<Path> diagrams() throws IOException {
        return files("bpmn");
    }

    private static Stream<Path> files(String ending) throws IOException {
        return Files.walk(FOLDER)
                .filter(file -> file.toString().endsWith("." + ending))
                .sorted();
    }

    @Test
    void everyStageOfTheContractIsDrawn() throws IOException {
        BpmnModelInstance diagram = model(FOLDER.resolve("rollout/PilotToScale.bpmn"));

        assertThat(constants(StageId.class).stream().map(StageId::value))
                .hasSize(9)
                .allSatisfy(stage ->
                        assertThat((Object) diagram.getModelElementById(stage)).isNotNull());
    }

    @Test
    void everyMessageOfTheContractIsWaitedFor() throws IOException {
        Set<String> drawn =
                model(FOLDER.resolve("rollout/PilotToScale.bpmn")).getModelElementsByType(Message.class).stream()
                        .map(Message::getName)
                        .collect(Collectors.toSet());

        assertThat(drawn)
                .contains(
                        PilotToScale.ROLLOUT_STOPPED,
                        PilotToScale.TEAM_LEFT_OUT,
                        PilotToScale.OWNER_LEFT,
                        PilotToScale.SPONSOR_LEFT,
                        PilotToScale.SPONSOR_CONFIRMED_NOW);
    }

    @Test
    void theDiagnosisIsDrawnAsItsContractSays() throws IOException {
        BpmnModelInstance diagram = model(FOLDER.resolve("stall/StallDiagnosis.bpmn"));
        UserTask deciding = diagram.getModelElementById(StallDiagnosis.DECIDE_TASK);
        BusinessRuleTask weighing = diagram.getModelElementById("Rule_StallVerdict");
        String table = read(FOLDER.resolve("stall/StallVerdict.dmn"));

        assertThat(deciding.getCamundaFormRef()).isEqualTo(StallDiagnosis.DECIDE_FORM);
        assertThat(weighing.getCamundaDecisionRef()).isEqualTo(StallDiagnosis.VERDICT_TABLE);
        assertThat(diagram.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactly(StallDiagnosis.ROLLOUT_ENDED);
        assertThat(Practice.values())
                .allSatisfy(practice -> assertThat(table)
                        .contains("<text>" + StallDiagnosis.variableOf(practice).name() + "</text>")
                        .contains("\"" + practice.stage() + "\""));
        assertThat(table).contains("<text>" + StallDiagnosis.USE_BY_TEAMS.name() + "</text>");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsOnlyActionsThatThereAre(Path file) throws IOException {
        Set<String> known = actions.stream().map(DiagramAction::name).collect(Collectors.toSet());
        Set<String> called = new TreeSet<>();
        Matcher delegates =
                Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"").matcher(Files.readString(file));
        while (delegates.find()) {
            called.add(delegates.group(1));
        }

        assertThat(known).containsAll(called);
    }

    @Test
    void callsEveryActionThatThereIs() throws IOException {
        String all = diagrams().map(DiagramContractTests::read).collect(Collectors.joining());

        assertThat(actions).allSatisfy(action -> assertThat(all).contains("${" + action.name() + "}"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void usesOnlyVariablesThatAreSet(Path file) throws IOException {
        Set<String> known = new TreeSet<>();
        constants(ProcessVariable.class).forEach(variable -> known.add(variable.name()));
        constants(StallDiagnosis.class, ProcessVariable.class).forEach(variable -> known.add(variable.name()));
        known.addAll(fieldKeys());
        known.addAll(declaredIn(file));
        known.addAll(Set.of(
                "rolloutId",
                "team",
                "recipient",
                "escalationId",
                "stageName",
                "nextRungAt",
                "asksAgainAt",
                "loopCounter"));
        Set<String> actionNames = actions.stream().map(DiagramAction::name).collect(Collectors.toSet());

        assertThat(namesIn(read(file)))
                .filteredOn(name -> !known.contains(name) && !actionNames.contains(name))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void asksEveryTaskOfSomebodyWithAFormAndAReason(Path file) throws IOException {
        Set<String> forms = files("form").map(form -> name(form, ".form")).collect(Collectors.toSet());

        assertThat(model(file).getModelElementsByType(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
            assertThat(forms).contains(task.getCamundaFormRef());
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateGroups()))
                    .as(task.getId())
                    .anyMatch(who -> who != null && !who.isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void findsItsTablesAndProcesses(Path file) throws IOException {
        Set<String> tables = files("dmn").map(table -> name(table, ".dmn")).collect(Collectors.toSet());
        Set<String> processes =
                diagrams().map(process -> name(process, ".bpmn")).collect(Collectors.toSet());

        assertThat(model(file).getModelElementsByType(BusinessRuleTask.class))
                .allSatisfy(rule -> assertThat(tables).contains(rule.getCamundaDecisionRef()));
        assertThat(model(file).getModelElementsByType(CallActivity.class))
                .allSatisfy(call -> assertThat(processes).contains(call.getCalledElement()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void isNamedAsItsProcessAndHasNoIdThatAModelerMade(Path file) throws IOException {
        BpmnModelInstance diagram = model(file);
        Collection<ModelElementInstance> named = Stream.concat(
                        diagram.getModelElementsByType(FlowNode.class).stream(),
                        diagram.getModelElementsByType(SequenceFlow.class).stream())
                .collect(Collectors.toList());

        assertThat((Object) diagram.getModelElementById(name(file, ".bpmn"))).isNotNull();
        assertThat(named)
                .allSatisfy(element -> assertThat(element.getAttributeValue("id"))
                        .doesNotMatch("(Activity|Gateway|Event|Flow)_[0-9a-z]{7}"));
    }

    @Test
    void passesTheWall() throws IOException {
        List<DiagramFile> all = Stream.of("bpmn", "dmn", "form")
                .flatMap(DiagramContractTests::all)
                .map(file -> DiagramFile.of(file.getFileName().toString(), read(file)))
                .toList();

        assertThat(wall.check(all)).isEmpty();
    }

    @Test
    void saysInWordsWhatTheWallRefusesAndWhatToUseInstead() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (Rule rule : Rule.values()) {
                Finding finding = new Finding(rule, "Test.bpmn", "Task_1", List.of("bpmn:scriptTask", "bpmn:process"));
                assertThat(words.message(finding, locale))
                        .doesNotStartWith(rule.code())
                        .isNotBlank();
                assertThat(words.help(finding, locale)).isNotBlank();
            }
        }
    }

    private static Stream<Path> all(String ending) {
        try {
            return files(ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void callsOnlyHelpersThatThereAre(Path file) throws IOException {
        assertThat(helpers).extracting(DiagramHelper::name).contains("rollout");
        Matcher calls = HELPER.matcher(read(file));
        Set<String> called = new TreeSet<>();
        while (calls.find()) {
            called.add(calls.group(1));
        }

        String explained = read(FOLDER.resolve("README.md"));
        assertThat(called).allSatisfy(helper -> assertThat(explained).contains("rollout." + helper + "("));
    }

    private static Set<String> namesIn(String content) {
        Set<String> names = new TreeSet<>();
        Matcher expressions = EXPRESSION.matcher(content);
        while (expressions.find()) {
            Matcher found = NAME.matcher(expressions
                    .group(1)
                    .replaceAll("&(apos|#39);", "'")
                    .replaceAll("&[a-z]+;", " ")
                    .replaceAll("'[^']*'", ""));
            while (found.find()) {
                if (!OPERATORS.contains(found.group(1)) && !found.group(1).equals("rollout")) {
                    names.add(found.group(1));
                }
            }
        }
        return names;
    }

    private static Set<String> fieldKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        files("form").forEach(form -> {
            Matcher key = Pattern.compile("\"key\": \"(\\w+)\"").matcher(read(form));
            while (key.find()) {
                keys.add(key.group(1));
            }
        });
        return keys;
    }

    /** Names that the diagram itself gives: parameters and the results of tables; and what delegates hand to tables. */
    private static Set<String> declaredIn(Path file) {
        Set<String> names = new TreeSet<>();
        Matcher declared = Pattern.compile("(?:Parameter name|resultVariable|elementVariable)=\"(\\w+)\"")
                .matcher(read(file));
        while (declared.find()) {
            names.add(declared.group(1));
        }
        Matcher gates = Pattern.compile("\\b(gate[A-Z]\\w+|hasConcerns|attendedShare)\\b")
                .matcher(read(file));
        while (gates.find()) {
            names.add(gates.group(1));
        }
        return names;
    }

    private static <T> List<T> constants(Class<T> type) {
        return constants(PilotToScale.class, type);
    }

    private static <T> List<T> constants(Class<?> contract, Class<T> type) {
        return Arrays.stream(contract.getFields())
                .filter(field -> field.getType() == type)
                .map(DiagramContractTests::value)
                .map(type::cast)
                .toList();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static String name(Path file, String ending) {
        return file.getFileName().toString().replace(ending, "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
