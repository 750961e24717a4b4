package io.crossing.process.camunda;

import io.crossing.process.ProcessVariable;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Reads variables as the type they are declared with; a number that came as another kind of number is converted. */
final class Values {

    private Values() {}

    /** A text as it is seen from there, whatever a diagram has made of it; empty where it is not set. */
    static Optional<String> text(ProcessVariable<String> variable, VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(variable.name())).map(Object::toString);
    }

    static <T> @Nullable T read(ProcessVariable<T> variable, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (variable.type() == Integer.class && value instanceof Number number) {
            return variable.type().cast(number.intValue());
        }
        if (!variable.type().isInstance(value)) {
            throw new IllegalStateException("The variable \"" + variable.name() + "\" holds a "
                    + value.getClass().getSimpleName() + " where a "
                    + variable.type().getSimpleName() + " is needed.");
        }
        return variable.type().cast(value);
    }
}
