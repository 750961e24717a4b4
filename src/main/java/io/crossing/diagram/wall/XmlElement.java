package io.crossing.diagram.wall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of a file, its name and those of its attributes with the prefixes that {@link Namespaces} gives. */
public final class XmlElement {

    private final String name;
    private final @Nullable XmlElement parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, @Nullable XmlElement parent) {
        this.name = name;
        this.parent = parent;
    }

    public String name() {
        return name;
    }

    public @Nullable XmlElement parent() {
        return parent;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public List<XmlElement> children() {
        return children;
    }

    /** What stands directly in it, without white space around it. */
    public String text() {
        return text.toString().strip();
    }

    void addText(char[] characters, int from, int count) {
        text.append(characters, from, count);
    }

    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public boolean is(String... names) {
        return List.of(names).contains(name);
    }

    public Stream<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    public boolean has(String childName) {
        return children(childName).findAny().isPresent();
    }

    /** It and everything in it, in the order of the file. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** The id of it or of the nearest element around it that has one. */
    public String id() {
        String own = attribute("id");
        if (!own.isEmpty()) {
            return own;
        }
        return parent == null ? "" : parent.id();
    }
}
