package io.crossing.process;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a {@link DiagramAction} is called from. */
public interface Step {

    RolloutId rollout();

    /** The process's key, for example {@code PilotToScale}. */
    String process();

    /** The element's id, for example {@code Task_NameOwner}. */
    String element();

    /** The element's name as drawn. */
    String name();

    /** The stage it lies in or, for what follows a timer on a stage's edge, that stage. */
    Optional<StageId> stage();

    /** The team it is about, where the diagram asks each team. */
    Optional<TeamId> team();

    /** An extension property of the element. */
    Optional<String> property(String name);

    /** The variable as seen from here; null where it was never set. */
    <T> @Nullable T get(ProcessVariable<T> variable);

    /** Writes the variable where it stands already, else for the whole run. */
    <T> void set(ProcessVariable<T> variable, T value);
}
