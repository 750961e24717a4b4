package io.crossing.process;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a rollout that was moved to another version.
 *
 * @param holder who has it; absent where it is only offered
 * @param groups whom it is offered to
 * @param formChanged whether the new version asks it with another form, or another version of it
 */
public record MovedTask(
        WorkItemId id,
        String elementBefore,
        String element,
        String nameBefore,
        String name,
        @Nullable PersonId holder,
        Set<String> groups,
        boolean formChanged) {

    /** Whether somebody is asked something else than before. */
    public boolean fresh() {
        return !elementBefore.equals(element);
    }
}
