package io.crossing.people.web;

import org.jspecify.annotations.Nullable;

/** What a new access token is for. */
record TokenForm(@Nullable String name) {

    String given() {
        return name == null ? "" : name;
    }
}
