package io.crossing.diagram.wall;

import static io.crossing.diagram.wall.Drawn.definitions;
import static io.crossing.diagram.wall.Drawn.escaped;
import static io.crossing.diagram.wall.Drawn.flow;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Hostile diagrams, each with the rule that refuses it; what it is about has the id {@code Probe}. */
final class HostileDiagrams {

    /** Ways of reaching further than variables and helpers. */
    private static final List<String> EXPRESSIONS = List.of(
            "${name.getClass()}",
            "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('touch canary')}",
            "${name.class.classLoader}",
            "${execution.setVariable('owner', 'me')}",
            "${execution.processEngineServices.runtimeService}",
            "${task.execution}",
            "${runtimeService.deleteProcessInstance('1', 'x')}",
            "${dataSource.connection}",
            "${rollout}",
            "${rollout.owner}",
            "${rollout.owner().getClass()}",
            "#{name.getClass()}",
            "${name = 'x'}",
            "${currentUser().id}",
            "${name['class']}",
            "${list[0]['class']}",
            "${authenticatedUserId}",
            "\\${name}${name.bytes}");

    /** Places where an expression is evaluated; the rest of the step does not matter. */
    private static final Map<String, String> PLACES = new TreeMap<>(Map.ofEntries(
            Map.entry("assignee", "<bpmn:userTask id='Probe' camunda:assignee='%s'/>"),
            Map.entry("candidateUsers", "<bpmn:userTask id='Probe' camunda:candidateUsers='%s'/>"),
            Map.entry("candidateGroups", "<bpmn:userTask id='Probe' camunda:candidateGroups='%s'/>"),
            Map.entry("dueDate", "<bpmn:userTask id='Probe' camunda:dueDate='%s'/>"),
            Map.entry(
                    "collection",
                    "<bpmn:userTask id='Probe'><bpmn:multiInstanceLoopCharacteristics camunda:collection='%s'/></bpmn:userTask>"),
            Map.entry(
                    "property",
                    "<bpmn:userTask id='Probe'><bpmn:extensionElements><camunda:properties>"
                            + "<camunda:property name='notBy' value='%s'/></camunda:properties></bpmn:extensionElements></bpmn:userTask>"),
            Map.entry(
                    "input",
                    "<bpmn:userTask id='Probe'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='a'>%s"
                            + "</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:userTask>"),
            Map.entry(
                    "sourceExpression",
                    "<bpmn:callActivity id='Probe' calledElement='Other'><bpmn:extensionElements>"
                            + "<camunda:in sourceExpression='%s' target='a'/></bpmn:extensionElements></bpmn:callActivity>"),
            Map.entry(
                    "condition",
                    "<bpmn:sequenceFlow id='Probe' sourceRef='A' targetRef='B'><bpmn:conditionExpression>%s"
                            + "</bpmn:conditionExpression></bpmn:sequenceFlow>"),
            Map.entry(
                    "timer",
                    "<bpmn:intermediateCatchEvent id='Probe'><bpmn:timerEventDefinition><bpmn:timeDuration>%s</bpmn:timeDuration>"
                            + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"),
            Map.entry(
                    "completion",
                    "<bpmn:userTask id='Probe'><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality><bpmn:completionCondition>%s"
                            + "</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>")));

    private HostileDiagrams() {}

    /** What it is, and a step. */
    static Stream<Arguments> expressions() {
        return PLACES.entrySet().stream()
                .flatMap(place -> EXPRESSIONS.stream()
                        .map(expression -> arguments(
                                place.getKey() + " " + expression,
                                place.getValue().replace('\'', '"').formatted(escaped(expression)))));
    }

    /** A step, and the rule. */
    static Stream<Arguments> code() {
        return Stream.of(
                arguments(
                        "<bpmn:scriptTask id='Probe' scriptFormat='groovy'><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                        Rule.ELEMENT),
                arguments(
                        "<bpmn:scriptTask id='Probe' scriptFormat='javascript' camunda:resource='http://127.0.0.1/x.js'/>",
                        Rule.ELEMENT),
                arguments("<bpmn:serviceTask id='Probe' camunda:class='java.lang.ProcessBuilder'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:serviceTask id='Probe' activiti:class='java.lang.ProcessBuilder'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:serviceTask id='Probe' activiti:expression='${x.y()}'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:serviceTask id='Probe' camunda:expression='${x.y()}'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:serviceTask id='Probe' camunda:delegateExpression='${unknownAction}'/>", Rule.ACTION),
                arguments(
                        "<bpmn:serviceTask id='Probe' camunda:delegateExpression='${recordOwner.getClass()}'/>",
                        Rule.ACTION),
                arguments("<bpmn:serviceTask id='Probe' camunda:type='shell'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:serviceTask id='Probe' camunda:type='mail'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:serviceTask id='Probe' camunda:type='external' camunda:topic='x'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:serviceTask id='Probe' operationRef='Op'/>", Rule.ATTRIBUTE),
                arguments(
                        extended(
                                "serviceTask",
                                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"),
                        Rule.ELEMENT),
                arguments(
                        extended(
                                "serviceTask",
                                "<camunda:field name='command'><camunda:string>sh</camunda:string></camunda:field>"),
                        Rule.ELEMENT),
                arguments(extended("userTask", "<camunda:taskListener event='create' class='x.Y'/>"), Rule.ELEMENT),
                arguments(
                        extended("userTask", "<camunda:taskListener event='create' expression='${a.b()}'/>"),
                        Rule.ELEMENT),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:taskListener event='create' delegateExpression='${recordOwner}'/>"),
                        Rule.ELEMENT),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:taskListener event='create'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:taskListener>"),
                        Rule.ELEMENT),
                arguments(
                        extended("userTask", "<camunda:executionListener event='start' class='x.Y'/>"), Rule.ATTRIBUTE),
                arguments(
                        extended("userTask", "<camunda:executionListener event='start' expression='${a.b()}'/>"),
                        Rule.ATTRIBUTE),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:executionListener event='start'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:executionListener>"),
                        Rule.ELEMENT),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:executionListener event='start' delegateExpression='${recordOwner}'><camunda:field name='x' expression='${a.b()}'/></camunda:executionListener>"),
                        Rule.ELEMENT),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:executionListener event='start' delegateExpression='${nothing}'/>"),
                        Rule.ACTION),
                arguments(
                        extended("userTask", "<activiti:executionListener event='start' class='x.Y'/>"), Rule.ELEMENT),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:formData><camunda:formField id='a' type='string'><camunda:validation><camunda:constraint name='validator' config='x.Y'/></camunda:validation></camunda:formField></camunda:formData>"),
                        Rule.ELEMENT),
                arguments(extended("userTask", "<camunda:formProperty expression='${a.b()}'/>"), Rule.ELEMENT),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter></camunda:inputOutput>"),
                        Rule.ELEMENT),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:inputOutput><camunda:inputParameter name='a'><camunda:list><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:list></camunda:inputParameter></camunda:inputOutput>"),
                        Rule.ELEMENT),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:inputOutput><camunda:inputParameter name='a'><camunda:map><camunda:entry key='k'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:entry></camunda:map></camunda:inputParameter></camunda:inputOutput>"),
                        Rule.ELEMENT),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:inputOutput><camunda:inputParameter name='a'><camunda:list><camunda:value>${a.b()}</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput>"),
                        Rule.EXPRESSION),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:failedJobRetryTimeCycle>R100000/PT0S</camunda:failedJobRetryTimeCycle>"),
                        Rule.VALUE),
                arguments(
                        extended(
                                "userTask",
                                "<camunda:failedJobRetryTimeCycle>${a.b()}</camunda:failedJobRetryTimeCycle>"),
                        Rule.LITERAL),
                arguments(extended("userTask", "<camunda:errorEventDefinition expression='${a.b()}'/>"), Rule.ELEMENT),
                arguments("<bpmn:userTask id='Probe' camunda:formKey='embedded:app:evil.html'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:userTask id='Probe' camunda:formKey='${a.b()}'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:userTask id='Probe' camunda:formHandlerClass='x.Y'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:startEvent id='Probe' camunda:formHandlerClass='x.Y'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:userTask id='Probe' camunda:formRef='${a.b()}'/>", Rule.LITERAL),
                arguments("<bpmn:userTask id='Probe' name='Ask ${name.getClass()}'/>", Rule.LITERAL),
                arguments("<bpmn:userTask id='Probe' name='Ask #{name}'/>", Rule.LITERAL),
                arguments(
                        "<bpmn:userTask id='Probe'><bpmn:documentation>${a.b()}</bpmn:documentation></bpmn:userTask>",
                        Rule.LITERAL),
                arguments("<bpmn:callActivity id='Probe' calledElement='${a.b()}'/>", Rule.LITERAL),
                arguments(
                        "<bpmn:callActivity id='Probe' calledElement='Other' camunda:variableMappingClass='x.Y'/>",
                        Rule.ATTRIBUTE),
                arguments(
                        "<bpmn:callActivity id='Probe' calledElement='Other' camunda:variableMappingDelegateExpression='${recordOwner}'/>",
                        Rule.ATTRIBUTE),
                arguments("<bpmn:callActivity id='Probe' camunda:caseRef='Case'/>", Rule.ATTRIBUTE),
                arguments(
                        "<bpmn:callActivity id='Probe' calledElement='Other' camunda:calledElementTenantId='${a.b()}'/>",
                        Rule.ATTRIBUTE),
                arguments("<bpmn:businessRuleTask id='Probe' camunda:class='x.Y'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:businessRuleTask id='Probe' camunda:expression='${a.b()}'/>", Rule.ATTRIBUTE),
                arguments(
                        "<bpmn:businessRuleTask id='Probe' camunda:delegateExpression='${recordOwner}'/>",
                        Rule.ATTRIBUTE),
                arguments("<bpmn:businessRuleTask id='Probe' camunda:decisionRef='${a.b()}'/>", Rule.LITERAL),
                arguments("<bpmn:sendTask id='Probe' camunda:class='x.Y'/>", Rule.ATTRIBUTE),
                arguments(
                        "<bpmn:endEvent id='Probe'><bpmn:messageEventDefinition camunda:class='x.Y'/></bpmn:endEvent>",
                        Rule.ATTRIBUTE),
                arguments(
                        "<bpmn:endEvent id='Probe'><bpmn:messageEventDefinition camunda:type='external' camunda:topic='x'/></bpmn:endEvent>",
                        Rule.ATTRIBUTE),
                arguments(
                        "<bpmn:endEvent id='Probe'><bpmn:signalEventDefinition signalRef='S'/></bpmn:endEvent>",
                        Rule.ELEMENT),
                arguments("<bpmn:endEvent id='Probe'><bpmn:compensateEventDefinition/></bpmn:endEvent>", Rule.ELEMENT),
                arguments("<bpmn:endEvent id='Probe'><bpmn:cancelEventDefinition/></bpmn:endEvent>", Rule.ELEMENT),
                arguments("<bpmn:adHocSubProcess id='Probe'/>", Rule.ELEMENT),
                arguments("<bpmn:transaction id='Probe'/>", Rule.ELEMENT),
                arguments("<bpmn:complexGateway id='Probe'/>", Rule.ELEMENT),
                arguments(
                        "<bpmn:userTask id='Probe'><bpmn:standardLoopCharacteristics/></bpmn:userTask>", Rule.ELEMENT),
                arguments(
                        "<bpmn:userTask id='Probe'><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>1000000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>",
                        Rule.VALUE),
                arguments(
                        "<bpmn:userTask id='Probe'><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>${n}</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>",
                        Rule.LITERAL),
                arguments(
                        "<bpmn:sequenceFlow id='Probe' sourceRef='A' targetRef='B'><bpmn:conditionExpression language='groovy'>true</bpmn:conditionExpression></bpmn:sequenceFlow>",
                        Rule.ATTRIBUTE),
                arguments(
                        "<bpmn:sequenceFlow id='Probe' sourceRef='A' targetRef='B'><bpmn:conditionExpression camunda:resource='deployment://x.groovy'>${x}</bpmn:conditionExpression></bpmn:sequenceFlow>",
                        Rule.ATTRIBUTE),
                arguments(
                        "<bpmn:sequenceFlow id='Probe' sourceRef='A' targetRef='B'><bpmn:conditionExpression xsi:type='java.lang.Object'>${x}</bpmn:conditionExpression></bpmn:sequenceFlow>",
                        Rule.VALUE),
                arguments(
                        "<bpmn:startEvent id='Probe'><bpmn:timerEventDefinition><bpmn:timeCycle>R5/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>",
                        Rule.START_BY_ITSELF),
                arguments(
                        "<bpmn:startEvent id='Probe'><bpmn:conditionalEventDefinition><bpmn:condition>${x}</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:startEvent>",
                        Rule.START_BY_ITSELF),
                arguments(
                        "<bpmn:startEvent id='Probe'><bpmn:signalEventDefinition signalRef='S'/></bpmn:startEvent>",
                        Rule.ELEMENT),
                arguments(
                        boundary(
                                "<bpmn:timerEventDefinition><bpmn:timeDuration>PT0S</bpmn:timeDuration></bpmn:timerEventDefinition>"),
                        Rule.TIMER_PERIOD),
                arguments(
                        boundary(
                                "<bpmn:timerEventDefinition><bpmn:timeDuration>PT59S</bpmn:timeDuration></bpmn:timerEventDefinition>"),
                        Rule.TIMER_PERIOD),
                arguments(
                        boundary(
                                "<bpmn:timerEventDefinition><bpmn:timeDuration>soon</bpmn:timeDuration></bpmn:timerEventDefinition>"),
                        Rule.TIMER_PERIOD),
                arguments(
                        boundary(
                                "<bpmn:timerEventDefinition><bpmn:timeCycle>R/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>"),
                        Rule.TIMER_REPEATS),
                arguments(
                        boundary(
                                "<bpmn:timerEventDefinition><bpmn:timeCycle>R101/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>"),
                        Rule.TIMER_REPEATS),
                arguments(
                        boundary(
                                "<bpmn:timerEventDefinition><bpmn:timeCycle>0 * * * * ?</bpmn:timeCycle></bpmn:timerEventDefinition>"),
                        Rule.TIMER_REPEATS),
                arguments(
                        boundary(
                                "<bpmn:timerEventDefinition><bpmn:timeCycle>R3/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition>"),
                        Rule.TIMER_PERIOD),
                arguments(
                        boundary(
                                "<bpmn:timerEventDefinition><bpmn:timeCycle>${often}</bpmn:timeCycle></bpmn:timerEventDefinition>"),
                        Rule.TIMER_REPEATS),
                arguments(
                        boundary(
                                "<bpmn:conditionalEventDefinition><bpmn:condition>${x}</bpmn:condition></bpmn:conditionalEventDefinition>"),
                        Rule.CONDITION_REPEATS),
                arguments("<bpmn:userTask id='Probe' name='" + "a".repeat(1001) + "'/>", Rule.TOO_LONG),
                arguments("<bpmn:userTask id='Probe' camunda:assignee='${" + "a".repeat(1001) + "}'/>", Rule.TOO_LONG),
                arguments(
                        "<bpmn:userTask id='Probe' camunda:assignee='${" + "(".repeat(60) + "a" + ")".repeat(60)
                                + "}'/>",
                        Rule.EXPRESSION),
                arguments("<bpmn:userTask id='Probe' camunda:taskPriority='1'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:userTask id='Probe' onclick='alert(1)'/>", Rule.ATTRIBUTE),
                arguments("<bpmn:userTask id='Probe'><script>alert(1)</script></bpmn:userTask>", Rule.ELEMENT),
                arguments("<bpmn:userTask id='Probe'>alert(1)</bpmn:userTask>", Rule.VALUE));
    }

    private static String extended(String step, String extension) {
        return "<bpmn:%s id='Probe'><bpmn:extensionElements>%s</bpmn:extensionElements></bpmn:%s>"
                .formatted(step, extension, step);
    }

    private static String boundary(String event) {
        return "<bpmn:userTask id='Host'/><bpmn:boundaryEvent id='Probe' attachedToRef='Host' cancelActivity='false'>"
                + event + "</bpmn:boundaryEvent>";
    }

    /** What it is, and steps. */
    static Stream<Arguments> loops() {
        return Stream.of(
                arguments("one gateway", gateway("A") + flow("Start", "A") + flow("A", "A")),
                arguments("two", gateway("A") + gateway("B") + flow("A", "B") + flow("B", "A")),
                arguments("actions", action("A") + action("B") + flow("A", "B") + flow("B", "A")),
                arguments(
                        "links",
                        "<bpmn:intermediateThrowEvent id='A'><bpmn:linkEventDefinition name='L'/></bpmn:intermediateThrowEvent>"
                                + "<bpmn:intermediateCatchEvent id='B'><bpmn:linkEventDefinition name='L'/></bpmn:intermediateCatchEvent>"
                                + flow("B", "A")),
                arguments(
                        "a past date",
                        "<bpmn:intermediateCatchEvent id='A'><bpmn:timerEventDefinition><bpmn:timeDate>2001-01-01</bpmn:timeDate>"
                                + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>" + gateway("B")
                                + flow("A", "B") + flow("B", "A")),
                arguments(
                        "a condition that is met",
                        "<bpmn:intermediateCatchEvent id='A'><bpmn:conditionalEventDefinition><bpmn:condition>${true}</bpmn:condition>"
                                + "</bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>" + gateway("B")
                                + flow("A", "B") + flow("B", "A")),
                arguments(
                        "a condition on the edge of a task",
                        "<bpmn:userTask id='A'/><bpmn:boundaryEvent id='B' attachedToRef='A'><bpmn:conditionalEventDefinition>"
                                + "<bpmn:condition>${true}</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:boundaryEvent>"
                                + flow("Start", "A") + flow("B", "A")),
                arguments(
                        "an error on the edge",
                        "<bpmn:subProcess id='A'><bpmn:startEvent id='S'/><bpmn:endEvent id='E'><bpmn:errorEventDefinition/></bpmn:endEvent>"
                                + flow("S", "E")
                                + "</bpmn:subProcess><bpmn:boundaryEvent id='B' attachedToRef='A'><bpmn:errorEventDefinition/></bpmn:boundaryEvent>"
                                + flow("B", "A")),
                arguments(
                        "an empty subprocess",
                        "<bpmn:subProcess id='A'><bpmn:startEvent id='S'/></bpmn:subProcess>" + gateway("B")
                                + flow("A", "B") + flow("B", "A")),
                arguments(
                        "a call of nobody knows what",
                        "<bpmn:callActivity id='A' calledElement='Other'/>" + gateway("B") + flow("A", "B")
                                + flow("B", "A")),
                arguments(
                        "asynchronous steps",
                        "<bpmn:serviceTask id='A' camunda:asyncBefore='true' camunda:delegateExpression='${recordOwner}'/>"
                                + gateway("B") + flow("A", "B") + flow("B", "A")),
                arguments(
                        "within a subprocess",
                        "<bpmn:subProcess id='Sub'>" + gateway("A") + gateway("B") + flow("A", "B") + flow("B", "A")
                                + "</bpmn:subProcess>"));
    }

    private static String gateway(String id) {
        return "<bpmn:exclusiveGateway id='" + id + "'/>";
    }

    private static String action(String id) {
        return "<bpmn:serviceTask id='" + id + "' camunda:delegateExpression='${recordOwner}'/>";
    }

    /** A file's name, what it contains, and the rule. */
    static Stream<Arguments> files() {
        String entities = "<!DOCTYPE x [<!ENTITY a 'ha'>"
                + IntStream.range(0, 12)
                        .mapToObj(i ->
                                "<!ENTITY a" + i + " '" + (i == 0 ? "&a;" : "&a" + (i - 1) + ";").repeat(10) + "'>")
                        .reduce("", String::concat)
                + "]><x>&a11;</x>";
        return Stream.of(
                arguments("Test.bpmn", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>", Rule.DOCTYPE),
                arguments(
                        "Test.bpmn", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", Rule.DOCTYPE),
                arguments(
                        "Test.bpmn", "<!DOCTYPE x [<!ENTITY % e SYSTEM 'http://127.0.0.1:9/x'>%e;]><x/>", Rule.DOCTYPE),
                arguments("Test.bpmn", entities, Rule.DOCTYPE),
                arguments("Test.bpmn", "<x>".repeat(5000), Rule.TOO_DEEP),
                arguments("Test.bpmn", "<x>" + "<y/>".repeat(100_001) + "</x>", Rule.TOO_MANY),
                arguments("Test.bpmn", " ".repeat(2 * 1024 * 1024 + 1), Rule.FILE_SIZE),
                arguments("Test.bpmn", "", Rule.NOT_READABLE),
                arguments("Test.bpmn", "not xml at all", Rule.NOT_READABLE),
                arguments("Test.bpmn", "<a><b></a>", Rule.NOT_READABLE),
                arguments(
                        "Test.bpmn",
                        "<x xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd'/></x>",
                        Rule.ELEMENT),
                arguments(
                        "Test.bpmn",
                        definitions("<bpmn:import importType='x' location='file:///etc/passwd' namespace='x'/>"),
                        Rule.ELEMENT),
                arguments("Test.bpmn", definitions("<bpmn:signal id='S' name='${a.b()}'/>"), Rule.ELEMENT),
                arguments(
                        "Test.bpmn",
                        definitions("<bpmn:itemDefinition id='I' structureRef='java.lang.Runtime'/>"),
                        Rule.ELEMENT),
                arguments(
                        "Test.bpmn",
                        definitions(
                                "<bpmn:interface id='I' name='x'><bpmn:operation id='O' name='x'/></bpmn:interface>"),
                        Rule.ELEMENT),
                arguments("Test.bpmn", definitions("<bpmn:message id='M' name='${a.b()}'/>"), Rule.LITERAL),
                arguments("Test.bpmn", definitions("<bpmn:error id='E' errorCode='${a.b()}'/>"), Rule.LITERAL),
                arguments(
                        "Test.bpmn",
                        definitions("<bpmn:process id='P' camunda:candidateStarterUsers='${a.b()}'/>"),
                        Rule.LITERAL),
                arguments(
                        "Test.bpmn",
                        definitions("<bpmn:process id='P' camunda:historyTimeToLive='${a.b()}'/>"),
                        Rule.LITERAL),
                arguments(
                        "Test.bpmn",
                        definitions("<bpmn:process id='P' camunda:jobPriority='${a.b()}'/>"),
                        Rule.LITERAL),
                arguments(
                        "Test.bpmn",
                        definitions("<bpmn:process id='P'/>")
                                .replace(
                                        "id=\"Definitions\"",
                                        "id=\"Definitions\" xsi:schemaLocation=\"urn:test http://127.0.0.1:9/x.xsd\""),
                        Rule.ATTRIBUTE),
                arguments(
                        "Case.cmmn",
                        "<definitions xmlns='http://www.omg.org/spec/CMMN/20151109/MODEL'><case id='C'/></definitions>",
                        Rule.FILE_KIND),
                arguments("Case.cmmn10.xml", "<definitions/>", Rule.FILE_KIND),
                arguments(
                        "Case.bpmn",
                        "<definitions xmlns='http://www.omg.org/spec/CMMN/20151109/MODEL'><case id='C'/></definitions>",
                        Rule.ELEMENT),
                arguments(
                        "Case.dmn",
                        "<definitions xmlns='http://www.omg.org/spec/CMMN/20151109/MODEL'><case id='C'/></definitions>",
                        Rule.ELEMENT),
                arguments("x.groovy", "System.exit(0)", Rule.FILE_KIND),
                arguments("x.js", "1", Rule.FILE_KIND),
                arguments("x.html", "<script>alert(1)</script>", Rule.FILE_KIND),
                arguments("x.bar", "PK", Rule.FILE_KIND));
    }
}
