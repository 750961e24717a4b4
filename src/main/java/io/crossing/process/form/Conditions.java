package io.crossing.process.form;

import org.jspecify.annotations.Nullable;

/** Says whether a condition of the form holds where its field stands. */
final class Conditions {

    private final Feel feel;

    Conditions(Feel feel) {
        this.feel = feel;
    }

    boolean hides(FormField field, Scope scope) {
        return holds(field.settings().hideWhen(), scope);
    }

    boolean keepsReadonly(FormField field, Scope scope) {
        return field.settings().isAlwaysReadonly() || holds(field.settings().readonlyWhen(), scope);
    }

    private boolean holds(@Nullable String condition, Scope scope) {
        return condition != null && feel.isTrue(condition, scope.forFeel());
    }
}
