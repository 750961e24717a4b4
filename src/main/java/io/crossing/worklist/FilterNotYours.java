package io.crossing.worklist;

/** A filter that somebody shares is changed by nobody else. */
public final class FilterNotYours extends WorklistError {

    FilterNotYours(String owner) {
        super("This filter is " + owner + "’s, and only they can change it. Save it under a name of your own.");
    }
}
