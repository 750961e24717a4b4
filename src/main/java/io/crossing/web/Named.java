package io.crossing.web;

/** A principal that knows the name to show for it, beside the id it signs in with. */
public interface Named {

    String displayName();
}
