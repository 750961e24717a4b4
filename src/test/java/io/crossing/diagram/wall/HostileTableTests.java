package io.crossing.diagram.wall;

import static io.crossing.diagram.wall.Drawn.decision;
import static io.crossing.diagram.wall.Drawn.table;
import static io.crossing.diagram.wall.Drawn.tables;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that would run code, loop or look elsewhere. */
class HostileTableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "((((((((((((((((((((((1))))))))))))))))))))))"
            })
    void refusesFeelThatDoesMoreThanItShould(String feel) {
        assertThat(Walls.check("Dish.dmn", table("-", feel))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.FEEL);
            assertThat(finding.element()).isEqualTo("Then");
        });
        assertThat(Walls.check("Dish.dmn", table(feel, "1"))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.FEEL);
            assertThat(finding.element()).isEqualTo("If");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<literalExpression id='L' expressionLanguage='groovy'><text>1</text></literalExpression>|VALUE",
                "<literalExpression id='L' expressionLanguage='javascript'><text>1</text></literalExpression>|VALUE",
                "<literalExpression id='L' expressionLanguage='juel'><text>1</text></literalExpression>|VALUE",
                "<literalExpression id='L' expressionLanguage='http://camunda.org/schema/1.0/juel'><text>1</text></literalExpression>|VALUE",
                "<literalExpression id='L'><importedValues importType='x' locationURI='file:///etc/passwd'/></literalExpression>|ELEMENT",
                "<invocation id='L'/>|ELEMENT",
                "<context id='L'/>|ELEMENT",
                "<relation id='L'/>|ELEMENT",
                "<list id='L'/>|ELEMENT",
                "<functionDefinition id='L' kind='Java'/>|ELEMENT",
                "<knowledgeRequirement id='L'><requiredKnowledge href='#K'/></knowledgeRequirement>|ELEMENT",
                "<informationRequirement id='L'><requiredDecision href='http://127.0.0.1:9/x#y'/></informationRequirement>|VALUE",
                "<informationRequirement id='L'><requiredDecision href='#Dish'/></informationRequirement>|CALLS_ITSELF",
                "<decisionTable id='L' hitPolicy='${a.b()}'/>|LITERAL",
                "<decisionTable id='L' hitPolicy='EVERY'/>|VALUE",
                "<description>${a.b()}</description>|LITERAL",
                "<script>alert(1)</script>|ELEMENT",
                "<extensionElements><camunda:executionListener/></extensionElements>|ELEMENT"
            })
    void refusesWhatIsNoPlainTable(String logic, Rule rule) {
        assertThat(Walls.check("Dish.dmn", decision(logic)))
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<import namespace='x' locationURI='file:///etc/passwd' importType='x'/>",
                "<itemDefinition id='I' name='x'/>",
                "<businessKnowledgeModel id='K' name='x'/>",
                "<decisionService id='S' name='x'/>",
                "<element/>"
            })
    void refusesWhatIsNoDecision(String content) {
        assertThat(Walls.check("Dish.dmn", tables(content)))
                .extracting(Finding::rule)
                .containsExactly(Rule.ELEMENT);
    }

    @Test
    void refusesDecisionsThatNeedEachOther() {
        String need =
                "<decision id='%s' name='x'><informationRequirement id='R%s'><requiredDecision href='#%s'/></informationRequirement></decision>";

        assertThat(Walls.check("Dish.dmn", tables(need.formatted("A", "A", "B") + need.formatted("B", "B", "A"))))
                .extracting(Finding::rule)
                .containsExactly(Rule.CALLS_ITSELF);
    }
}
