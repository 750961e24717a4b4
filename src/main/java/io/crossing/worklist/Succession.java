package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.rollout.RoleHeld;
import java.util.Map;

/**
 * Who takes over what from somebody who leaves.
 *
 * @param all who takes everything that nobody else does
 * @param others by {@link #key}, who takes one thing
 */
public record Succession(PersonId all, Map<String, PersonId> others) {

    public Succession {
        others = Map.copyOf(others);
    }

    public PersonId of(WorkItem item) {
        return others.getOrDefault(key(item), all);
    }

    public PersonId of(RoleHeld role) {
        return others.getOrDefault(key(role), all);
    }

    public static String key(WorkItem item) {
        return "task-" + item.id();
    }

    public static String key(RoleHeld role) {
        String of = role.team() != null ? "-" + role.team().value() : role.what() == null ? "" : "-" + role.what();
        return "role-" + role.kind() + "-" + role.rollout() + of;
    }
}
