package io.crossing.diagram.wall;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a file against the list of what is allowed: each element in its place, each attribute, each text. */
final class XmlWall {

    private static final String EXTENSIONS = ":extensionElements";

    private final AllowedElements allowed;
    private final Values values;
    private final Findings findings;

    XmlWall(AllowedElements allowed, Values values, Findings findings) {
        this.allowed = allowed;
        this.values = values;
        this.findings = findings;
    }

    void check(XmlElement root, String expected) {
        if (root.is(expected)) {
            check(root, allowed.get(expected), null);
        } else {
            findings.add(Rule.ELEMENT, root.id(), root.name());
        }
    }

    /** @param around what the element may have in whose extensions this one stands */
    private void check(XmlElement element, AllowedElement may, @Nullable AllowedElement around) {
        element.attributes()
                .forEach((name, value) ->
                        checkAttribute(element, name, value, may.attributes().get(name)));
        checkText(element, may.text());
        for (XmlElement child : element.children()) {
            Optional<String> entry = around == null ? may.entryOf(child.name()) : around.entryOfExtension(child.name());
            if (entry.isEmpty()) {
                findings.add(Rule.ELEMENT, child.id(), child.name(), element.name());
            } else {
                check(child, allowed.get(entry.get()), child.name().endsWith(EXTENSIONS) ? may : null);
            }
        }
    }

    private void checkAttribute(XmlElement element, String name, String value, @Nullable ValueKind kind) {
        if (kind == null) {
            findings.add(Rule.ATTRIBUTE, element.id(), name, element.name());
        } else {
            checkValue(element, name, value, kind);
        }
    }

    private void checkText(XmlElement element, @Nullable ValueKind kind) {
        String text = element.text();
        if (kind != null) {
            checkValue(element, element.name(), text, kind);
        } else if (!text.isEmpty()) {
            findings.add(Rule.VALUE, element.id(), text, element.name());
        }
    }

    private void checkValue(XmlElement element, String name, String value, ValueKind kind) {
        values.wrong(kind, value).ifPresent(wrong -> findings.add(wrong.rule(), element.id(), wrong.part(), name));
    }
}
