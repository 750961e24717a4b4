package io.crossing.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person answers for; diagrams offer work to roles by their {@link #group()}. */
public enum Role {
    LEAD,
    SPONSOR,
    PARTICIPANT,
    PROCESS_ADMIN,
    FOUNDER;

    /** The word that diagrams use as a candidate group, such as {@code process-admin}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role as pages say it, such as {@code Process admin}. */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The role of a candidate group; empty where a diagram names a group that nobody can be in. */
    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values())
                .filter(role -> role.group().equals(group))
                .findFirst();
    }
}
