package io.crossing.diagram.check;

import io.crossing.diagram.wall.XmlElement;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** How far one gets; without recursion, as a diagram may have thousands of steps in a row. */
final class Reach {

    private Reach() {}

    /** Ids of all that can be reached, the beginnings included, where certain steps are not gone through. */
    static Set<String> from(Collection<XmlElement> beginnings, Plan plan, Predicate<XmlElement> closed) {
        Set<String> reached = new HashSet<>();
        Deque<XmlElement> open = new ArrayDeque<>(beginnings);
        while (!open.isEmpty()) {
            XmlElement node = open.pop();
            if (reached.add(node.attribute("id")) && !closed.test(node)) {
                plan.next(node).forEach(open::push);
            }
        }
        return reached;
    }
}
