package io.crossing.worklist.web;

import java.util.Map;

/**
 * What a page offers to press so that something is as it was before.
 *
 * @param action where it is posted
 * @param parameters what is posted with it
 */
record Undo(String action, Map<String, String> parameters) {

    static Undo by(String id, String action, Map<String, String> parameters) {
        return new Undo("/work/" + id + "/" + action, parameters);
    }
}
