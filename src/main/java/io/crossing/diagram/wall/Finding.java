package io.crossing.diagram.wall;

import java.util.List;

/**
 * Why a file is not deployed.
 *
 * @param file the name of the file
 * @param element the id of the element that is refused, or of the nearest one around it that has an id; of a form its field
 * @param details what the rule's sentence names: the attribute, the expression, the limit
 */
public record Finding(Rule rule, String file, String element, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    /** What was refused, as a word: an element, an attribute or a part of an expression. */
    String subject() {
        return details.isEmpty() ? "" : details.get(0);
    }
}
