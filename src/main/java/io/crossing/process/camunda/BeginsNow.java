package io.crossing.process.camunda;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.Expression;

/**
 * Says when a timer is due, as drawn. What repeats, {@code R3/P1D}, begins now by the engine's calendars; the engine itself would let it begin
 * by the JVM's clock, which is another one in a rehearsal.
 *
 * @param drawn what stands in the diagram
 */
record BeginsNow(Expression drawn) implements Expression {

    @Override
    public Object getValue(VariableScope scope) {
        return begun(drawn.getValue(scope));
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        return begun(drawn.getValue(scope, execution));
    }

    private static Object begun(Object due) {
        return due instanceof String text
                        && Context.getProcessEngineConfiguration()
                                        .getBusinessCalendarManager()
                                        .getBusinessCalendar(CycleBusinessCalendar.NAME)
                                instanceof RepeatCalendar calendar
                ? calendar.begun(text)
                : due;
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        drawn.setValue(value, scope);
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
        drawn.setValue(value, scope, execution);
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
