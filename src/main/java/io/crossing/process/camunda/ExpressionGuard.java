package io.crossing.process.camunda;

import io.crossing.process.DiagramHelper;
import java.beans.FeatureDescriptor;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * First in line before every other resolver: answers the product's words, lets variables through, and refuses every
 * other way of reaching anything.
 */
final class ExpressionGuard extends ELResolver {

    private static final Set<String> ENGINE_WORDS =
            Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

    private final DiagramVocabulary vocabulary;

    ExpressionGuard(DiagramVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base == null) {
            return word(context, String.valueOf(property));
        }
        if (!(base instanceof Map || base instanceof List || base.getClass().isArray())) {
            throw new ELException("Diagrams may not read the property \"" + property + "\"; use a variable.");
        }
        return null;
    }

    private @Nullable Object word(ELContext context, String name) {
        if (ENGINE_WORDS.contains(name)) {
            throw new ELException("Diagrams may not use \"" + name + "\"; use a variable.");
        }
        Object word = vocabulary.word(name);
        if (word != null) {
            context.setPropertyResolved(true);
        }
        return word;
    }

    @Override
    public Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] arguments) {
        if (base instanceof DiagramHelper helper) {
            context.setPropertyResolved(true);
            VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
            List<?> values = arguments == null ? List.of() : Arrays.asList(arguments);
            return helper.call(String.valueOf(method), values, RolloutOf.scope(scope));
        }
        throw new ELException("Diagrams may not call the method \"" + method + "\".");
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new ELException("Diagrams may not assign to \"" + property + "\" in an expression.");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
