package io.crossing.process.camunda;

import java.lang.reflect.Method;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** Refuses code that a diagram contains or names before the engine reads it, which makes some of it while it reads; and limits how far one step may go. */
final class GuardedParse extends BpmnParse {

    private static final Set<String> NAMING_CODE =
            Set.of("class", "formHandlerClass", "variableMappingClass", "scriptFormat", "resource");

    private static final Set<String> CODE = Set.of("script", "scriptTask", "connector", "constraint");

    private final StepLimit limit = new StepLimit();

    GuardedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        refuseCode(rootElement);
        if (!hasErrors()) {
            super.parseRootElement();
            getProcessDefinitions().forEach(limit::watch);
        }
    }

    @Override
    public @Nullable ScopeImpl parseMultiInstanceLoopCharacteristics(Element activity, ScopeImpl scope) {
        ScopeImpl several = super.parseMultiInstanceLoopCharacteristics(activity, scope);
        if (several instanceof ActivityImpl body
                && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior drawn) {
            drawn.setLoopCardinalityExpression(FewAtOnce.of(drawn.getLoopCardinalityExpression()));
            drawn.setCollectionExpression(FewAtOnce.of(drawn.getCollectionExpression()));
        }
        return several;
    }

    @Override
    protected TimerDeclarationImpl parseTimer(Element timer, ActivityImpl activity, String handler) {
        ExpressionManager expressions = expressionManager;
        expressionManager = new TimesDrawn(expressions);
        try {
            return super.parseTimer(timer, activity, handler);
        } finally {
            expressionManager = expressions;
        }
    }

    /** Reads when timers are due. */
    private record TimesDrawn(ExpressionManager expressions) implements ExpressionManager {

        @Override
        public Expression createExpression(String text) {
            return new BeginsNow(expressions.createExpression(text));
        }

        @Override
        public void addFunction(String name, Method function) {
            expressions.addFunction(name, function);
        }
    }

    private void refuseCode(Element element) {
        if (CODE.contains(element.getTagName()) || element.attributes().stream().anyMatch(GuardedParse::namesCode)) {
            addError(
                    "A diagram may not contain code or name it. Use the name of an action, such as ${raiseEscalation}.",
                    element);
        }
        element.elements().forEach(this::refuseCode);
    }

    /** @param attribute with the address of its vocabulary before it, where it has one */
    private static boolean namesCode(String attribute) {
        return NAMING_CODE.contains(attribute.substring(attribute.lastIndexOf(':') + 1));
    }
}
