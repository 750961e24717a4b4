package io.crossing.diagram.diff;

import io.crossing.diagram.wall.XmlElement;
import io.crossing.diagram.wall.XmlReading;
import io.crossing.diagram.wall.XmlRefused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The things of a DMN file: decisions, columns and rows; a cell is called after its column, and a row knows the row before it. */
final class TableThings {

    private final Map<String, Thing> things = new LinkedHashMap<>();

    private TableThings() {}

    static Map<String, Thing> of(byte[] content) throws XmlRefused {
        TableThings table = new TableThings();
        XmlElement root = XmlReading.read(content);
        root.all().filter(TableThings::isThing).forEach(table::add);
        root.all().filter(element -> element.is("dmn:decisionTable")).forEach(table::addRows);
        return table.things;
    }

    private static boolean isThing(XmlElement element) {
        return element.is("dmn:decision", "dmn:decisionTable", "dmn:input", "dmn:output", "dmn:inputData", "dmn:rule")
                && !element.attribute("id").isEmpty();
    }

    private void add(XmlElement element) {
        if (element.is("dmn:rule")) {
            return;
        }
        Map<String, String> values = Said.by(element, TableThings::isThing);
        values.remove("id");
        values.keySet().removeIf(name -> name.matches("width|annotationsWidth|variable.*"));
        put(
                element,
                Optional.of(element.attribute("label"))
                        .filter(label -> !label.isEmpty())
                        .orElse(element.attribute("name")),
                values);
    }

    private void addRows(XmlElement table) {
        List<String> columns = new ArrayList<>();
        Stream.of("dmn:input", "dmn:output").flatMap(table::children).forEach(column -> columns.add(name(column)));
        String before = "";
        int number = 0;
        for (XmlElement row : table.children("dmn:rule").toList()) {
            Map<String, String> values = new LinkedHashMap<>();
            List<XmlElement> cells = Stream.of("dmn:inputEntry", "dmn:outputEntry")
                    .flatMap(row::children)
                    .toList();
            for (int cell = 0; cell < cells.size(); cell++) {
                String column = cell < columns.size() ? columns.get(cell) : "column " + (cell + 1);
                values.merge(column, text(cells.get(cell)), (one, other) -> one + ", " + other);
            }
            row.children("dmn:description").forEach(note -> values.put("description", note.text()));
            values.put("after row", before);
            values.values().removeIf(String::isEmpty);
            put(row, String.valueOf(++number), values);
            before = row.attribute("id");
        }
    }

    private static String name(XmlElement column) {
        return Stream.of(column.attribute("label"), column.attribute("name"), column.attribute("id"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(XmlElement cell) {
        return cell.children("dmn:text").map(XmlElement::text).findFirst().orElse("");
    }

    private void put(XmlElement element, String name, Map<String, String> values) {
        String id = element.attribute("id");
        String type = element.name().substring(element.name().indexOf(':') + 1);
        things.put(id, new Thing(id, type, name, values, ""));
    }
}
