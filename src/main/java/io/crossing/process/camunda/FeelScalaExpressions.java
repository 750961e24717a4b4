package io.crossing.process.camunda;

import io.crossing.process.form.Feel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Component;

/** Evaluates conditions of forms with the engine's own FEEL, so that they mean the same in forms and in decision tables. */
@Component
class FeelScalaExpressions implements Feel {

    /** Forms are few and their conditions short; more than this are drafts, which may be parsed each time. */
    private static final int MOST_PARSED = 2_000;

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, ParseResult> parsed = new ConcurrentHashMap<>();

    @Override
    public boolean isTrue(String expression, Map<String, Object> context) {
        if (!PlainFeel.isShort(expression)) {
            return false;
        }
        ParseResult result = parse(expression);
        return result.isSuccess()
                && PlainFeel.is(result.parsedExpression())
                && Boolean.TRUE.equals(
                        engine.evaluate(result.parsedExpression(), context).result());
    }

    private ParseResult parse(String expression) {
        if (parsed.size() >= MOST_PARSED) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(expression, engine::parseExpression);
    }
}
