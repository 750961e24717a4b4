package io.crossing.diagram.diff;

import io.crossing.diagram.diff.Difference.Part;
import io.crossing.diagram.diff.Difference.Value;
import io.crossing.diagram.wall.XmlRefused;
import io.crossing.process.DiagramFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;

/** Compares two states of a file by what is in them, not by how they are written down. */
public final class Comparing {

    private Comparing() {}

    /**
     * What differs.
     *
     * @throws NotComparable if one of them cannot be read
     */
    public static Difference of(DiagramFile before, DiagramFile after) {
        try {
            return compare(things(before), things(after));
        } catch (XmlRefused | JacksonException unreadable) {
            throw new NotComparable(unreadable);
        }
    }

    private static Map<String, Thing> things(DiagramFile file) throws XmlRefused {
        if (file.endsWith(".form")) {
            return FormThings.of(file.text());
        }
        return file.endsWith(".dmn") ? TableThings.of(file.content()) : DiagramThings.of(file.content());
    }

    private static Difference compare(Map<String, Thing> before, Map<String, Thing> after) {
        List<Part> added = new ArrayList<>();
        List<Part> removed = new ArrayList<>();
        List<Part> changed = new ArrayList<>();
        List<Part> moved = new ArrayList<>();
        after.values().stream()
                .filter(thing -> !before.containsKey(thing.id()))
                .forEach(thing -> added.add(part(thing, List.of())));
        before.values().forEach(old -> {
            Thing now = after.get(old.id());
            if (now == null) {
                removed.add(part(old, List.of()));
                return;
            }
            List<Value> changes = changes(old, now);
            if (!changes.isEmpty()) {
                changed.add(part(now, changes));
            } else if (!old.layout().equals(now.layout())) {
                moved.add(part(now, List.of()));
            }
        });
        return new Difference(added, removed, changed, moved);
    }

    private static List<Value> changes(Thing old, Thing now) {
        List<Value> changes = new ArrayList<>();
        if (!old.type().equals(now.type())) {
            changes.add(new Value("type", old.type(), now.type()));
        }
        TreeSet<String> names = new TreeSet<>(old.values().keySet());
        names.addAll(now.values().keySet());
        for (String name : names) {
            String from = old.values().getOrDefault(name, "");
            String to = now.values().getOrDefault(name, "");
            if (!from.equals(to)) {
                changes.add(new Value(name, from, to));
            }
        }
        return changes;
    }

    private static Part part(Thing thing, List<Value> changes) {
        return new Part(thing.id(), thing.type(), thing.name(), changes);
    }
}
