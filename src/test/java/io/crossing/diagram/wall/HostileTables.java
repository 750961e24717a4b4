package io.crossing.diagram.wall;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Hostile tables. */
final class HostileTables {

    private HostileTables() {}

    /** Cells. */
    static List<String> feel() {
        return List.of(
                "for i in 1..1000000000 return i",
                "some x in 1..1000000000 satisfies x > 5",
                "every x in [1,2] satisfies x > 5",
                "function(x) x + 1",
                "function(x) external { java: { class: \"java.lang.Math\", method signature: \"cos(double)\" } }",
                "{ a: function(x) external { java: { class: \"java.lang.Runtime\" } } }.a(1)",
                "matches(season, \"(a+)+$\")",
                "replace(season, \"(a+)+$\", \"\")",
                "split(season, \"(a|a)*\")",
                "10 ** 999999999",
                "now()",
                "today()",
                "random number()",
                "season.getClass()",
                "\"\".getClass()",
                "${season}",
                "#{season.class}",
                "java.lang.Runtime.getRuntime()",
                "string join(for i in 1..9999999 return \"x\")",
                "concatenate(a, a)",
                "season[item > 3]",
                "@\"2026-01-01\"",
                "context put({}, \"a\", 1)",
                "x instance of number",
                "system.exit(0)",
                "a; b",
                "\"unterminated",
                "'single'",
                "1..",
                "((((((((((((((((((((((1))))))))))))))))))))))");
    }

    /** What a decision consists of, and the rule that refuses it. */
    static Stream<Arguments> logic() {
        return Stream.of(
                arguments(
                        "<literalExpression id='L' expressionLanguage='groovy'><text>1</text></literalExpression>",
                        Rule.VALUE),
                arguments(
                        "<literalExpression id='L' expressionLanguage='javascript'><text>1</text></literalExpression>",
                        Rule.VALUE),
                arguments(
                        "<literalExpression id='L' expressionLanguage='juel'><text>1</text></literalExpression>",
                        Rule.VALUE),
                arguments(
                        "<literalExpression id='L' expressionLanguage='http://camunda.org/schema/1.0/juel'><text>1</text></literalExpression>",
                        Rule.VALUE),
                arguments(
                        "<literalExpression id='L' expressionLanguage='juel'><text>${a.b()}</text></literalExpression>",
                        Rule.VALUE),
                arguments(
                        "<literalExpression id='L' expressionLanguage='juel'><text>${season.getClass()}</text></literalExpression>",
                        Rule.VALUE),
                arguments(
                        "<literalExpression id='L' expressionLanguage='groovy'><text>a.b()</text></literalExpression>",
                        Rule.VALUE),
                arguments(
                        "<literalExpression id='L'><importedValues importType='x' locationURI='file:///etc/passwd'/></literalExpression>",
                        Rule.ELEMENT),
                arguments("<invocation id='L'/>", Rule.ELEMENT),
                arguments("<context id='L'/>", Rule.ELEMENT),
                arguments("<relation id='L'/>", Rule.ELEMENT),
                arguments("<list id='L'/>", Rule.ELEMENT),
                arguments("<functionDefinition id='L' kind='Java'/>", Rule.ELEMENT),
                arguments(
                        "<knowledgeRequirement id='L'><requiredKnowledge href='#K'/></knowledgeRequirement>",
                        Rule.ELEMENT),
                arguments(
                        "<informationRequirement id='L'><requiredDecision href='http://127.0.0.1:9/x#y'/></informationRequirement>",
                        Rule.VALUE),
                arguments(
                        "<informationRequirement id='L'><requiredDecision href='#Dish'/></informationRequirement>",
                        Rule.CALLS_ITSELF),
                arguments("<decisionTable id='L' hitPolicy='${a.b()}'/>", Rule.LITERAL),
                arguments("<decisionTable id='L' hitPolicy='EVERY'/>", Rule.VALUE),
                arguments("<description>${a.b()}</description>", Rule.LITERAL),
                arguments("<script>alert(1)</script>", Rule.ELEMENT),
                arguments("<extensionElements><camunda:executionListener/></extensionElements>", Rule.ELEMENT));
    }

    /** What a file contains instead of a decision. */
    static List<String> contents() {
        return List.of(
                "<import namespace='x' locationURI='file:///etc/passwd' importType='x'/>",
                "<itemDefinition id='I' name='x'/>",
                "<businessKnowledgeModel id='K' name='x'/>",
                "<decisionService id='S' name='x'/>",
                "<element/>");
    }
}
