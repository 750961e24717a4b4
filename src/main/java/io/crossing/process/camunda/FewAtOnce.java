package io.crossing.process.camunda;

import java.util.Collection;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * Says how many are asked side by side, no more than {@value #MOST}: the engine makes room for all of them before it begins with the first.
 *
 * @param drawn a number, or those who are asked
 */
record FewAtOnce(Expression drawn) implements Expression {

    static final int MOST = 1_000;

    static @Nullable Expression of(@Nullable Expression drawn) {
        return drawn == null ? null : new FewAtOnce(drawn);
    }

    @Override
    public Object getValue(VariableScope scope) {
        return few(drawn.getValue(scope));
    }

    private Object few(Object several) {
        if (count(several) > MOST) {
            throw new ProcessEngineException("“" + getExpressionText() + "” asks more than " + MOST + " at once.");
        }
        return several;
    }

    private static double count(Object several) {
        if (several instanceof Collection<?> all) {
            return all.size();
        }
        if (several instanceof Number number) {
            return number.doubleValue();
        }
        return several instanceof String text && text.matches("[0-9]+") ? Double.parseDouble(text) : 0;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        drawn.setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return drawn.getExpressionText();
    }

    @Override
    public boolean isLiteralText() {
        return drawn.isLiteralText();
    }
}
