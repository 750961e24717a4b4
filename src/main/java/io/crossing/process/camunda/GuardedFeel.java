package io.crossing.process.camunda;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** Evaluates the cells of tables, those that end soon and reach nothing. */
final class GuardedFeel implements FeelEngine {

    /** Cells of tables are few; more than this are drafts, which may be read each time. */
    private static final int MOST_KNOWN = 5_000;

    private final FeelEngine engine = new ScalaFeelEngineFactory().createInstance();
    private final FeelEngineApi reader = FeelEngineBuilder.forJava().build();
    private final Set<String> plain = ConcurrentHashMap.newKeySet();

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T evaluateSimpleExpression(String expression, VariableContext values) {
        mustBePlain(expression, reader::parseExpression);
        return engine.evaluateSimpleExpression(expression, values);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext values) {
        mustBePlain(tests, reader::parseUnaryTests);
        return engine.evaluateSimpleUnaryTests(tests, input, values);
    }

    /** What cannot be read is left to the engine, which says where. */
    private void mustBePlain(String feel, Function<String, ParseResult> read) {
        if (plain.contains(feel)) {
            return;
        }
        if (!PlainFeel.isShort(feel) || !isPlain(read.apply(feel))) {
            throw new FeelException("A table may not use “" + feel + "”: it could go on for ever, or is too long.");
        }
        if (plain.size() >= MOST_KNOWN) {
            plain.clear();
        }
        plain.add(feel);
    }

    private static boolean isPlain(ParseResult read) {
        return read.isFailure() || PlainFeel.is(read.parsedExpression());
    }
}
