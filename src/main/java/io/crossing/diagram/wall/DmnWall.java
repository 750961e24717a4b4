package io.crossing.diagram.wall;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a DMN file may be: tables and short expressions in FEEL, none of which needs itself. */
final class DmnWall {

    private static final AllowedElements ALLOWED = AllowedElements.read("/wall/dmn.txt");

    private DmnWall() {}

    static void check(XmlElement root, Values values, Findings findings) {
        new XmlWall(ALLOWED, values, findings).check(root, "dmn:definitions");
        Cycles.in(needs(root)).ifPresent(id -> findings.add(Rule.CALLS_ITSELF, id, id));
    }

    /** Which decisions each decision needs. */
    private static Map<String, Set<String>> needs(XmlElement root) {
        Map<String, Set<String>> needs = new HashMap<>();
        root.children("dmn:decision")
                .forEach(decision -> needs.put(
                        decision.attribute("id"),
                        decision.all()
                                .filter(element -> element.is("dmn:requiredDecision"))
                                .map(needed -> needed.attribute("href").replace("#", ""))
                                .collect(Collectors.toSet())));
        return needs;
    }
}
