package io.crossing.diagram.diff;

import java.util.Map;
import java.util.TreeMap;

/**
 * A part of a file with everything that is said about it.
 *
 * @param layout where it is drawn; empty where it is not
 */
record Thing(String id, String type, String name, Map<String, String> values, String layout) {

    Thing {
        values = new TreeMap<>(values);
    }
}
