package io.crossing.rehearsal;

import io.crossing.people.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody is in a rehearsal. */
public enum Part {
    LEAD(Role.LEAD),
    SPONSOR(Role.SPONSOR),
    OWNER(null),
    DEPUTY(null),
    SPONSOR_DEPUTY(Role.SPONSOR),
    SUPERIOR(null),
    FOUNDER(Role.FOUNDER),
    PILOT_TEAM(null),
    TEAM_LEAD(null),
    CHAMPION(null),
    QUALITY_CHECKER(null),
    OTHER_SPONSOR(Role.SPONSOR),
    COLLEAGUE(null),
    OTHER_COLLEAGUE(null),
    PROCESS_ADMIN(Role.PROCESS_ADMIN);

    private final @Nullable Role role;

    Part(@Nullable Role role) {
        this.role = role;
    }

    /** What they answer for beside taking part. */
    Optional<Role> role() {
        return Optional.ofNullable(role);
    }
}
