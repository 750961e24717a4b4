package io.crossing.adoption.web;

import org.jspecify.annotations.Nullable;

/** A team to be added, as the page sends it. */
record TeamForm(
        @Nullable String name,
        @Nullable String lead,
        @Nullable String people,
        @Nullable String reason) {

    static final TeamForm EMPTY = new TeamForm(null, null, null, null);
}
