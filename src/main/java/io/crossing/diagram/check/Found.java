package io.crossing.diagram.check;

import java.util.List;

/**
 * Something that a rule found.
 *
 * @param element id of the element that has to be mended; empty for the file as a whole
 * @param details what the rule's sentence names; the first is what people call the element
 */
public record Found(CheckRule rule, String file, String element, List<String> details) {

    public Found {
        details = List.copyOf(details);
    }
}
