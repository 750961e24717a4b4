package io.crossing.process.form;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** The language that runs in production, without Spring around it. */
final class RealFeel implements Feel {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();

    @Override
    public boolean isTrue(String expression, Map<String, Object> context) {
        EvaluationResult result = engine.evaluateExpression(expression, context);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
