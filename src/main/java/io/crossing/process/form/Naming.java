package io.crossing.process.form;

import java.time.Instant;
import java.util.List;

/** Whom and when somebody names who answers a form. */
public interface Naming {

    /**
     * Ids of people who may be named, the likeliest first.
     *
     * @param key the key of the field that asks for somebody
     */
    List<String> people(String key);

    /** A moment some days ahead, such as a new deadline. */
    Instant later();
}
