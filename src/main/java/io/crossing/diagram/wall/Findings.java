package io.crossing.diagram.wall;

import java.util.ArrayList;
import java.util.List;

/** What is found in a file. */
final class Findings {

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(Rule rule, String element, String... details) {
        if (found.size() < Limits.FINDINGS) {
            found.add(new Finding(
                    rule,
                    file,
                    element,
                    List.of(details).stream().map(Findings::shortened).toList()));
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    private static String shortened(String detail) {
        String line = detail.strip().replaceAll("\\s+", " ");
        return line.length() > 120 ? line.substring(0, 119) + "…" : line;
    }
}
