package io.crossing.notification;

/** Whose shape a message to a person has. */
enum HookKind {
    SLACK,
    TEAMS
}
