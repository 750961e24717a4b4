package io.crossing.diagram.check;

import io.crossing.diagram.wall.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** What is found in one file. */
final class FoundIn {

    private static final int MOST = 500;

    private final String file;
    private final List<Found> found = new ArrayList<>();

    FoundIn(String file) {
        this.file = file;
    }

    void add(CheckRule rule, XmlElement element, String... more) {
        List<String> details = new ArrayList<>();
        String name = element.attribute("name").strip().replaceAll("\\s+", " ");
        details.add(name.isEmpty() ? element.id() : name);
        details.addAll(List.of(more));
        add(rule, element.id(), details);
    }

    void add(CheckRule rule, String element, List<String> details) {
        if (found.size() < MOST) {
            found.add(new Found(rule, file, element, details));
        }
    }

    List<Found> all() {
        return List.copyOf(found);
    }
}
