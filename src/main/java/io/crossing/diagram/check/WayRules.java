package io.crossing.diagram.check;

import io.crossing.diagram.wall.XmlElement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every step is reached and leads on to an end, every fork has a way out, and nobody gets to the handoff past the owner. */
final class WayRules {

    private static final String OWNER = "recordOwner";
    private static final String HANDOFF = "recordHandoff";

    private WayRules() {}

    static void check(Plan plan, Cases cases, FoundIn found) {
        plan.scopes().forEach(scope -> {
            checkReach(scope, plan, found);
            checkEnds(scope, plan, found);
        });
        plan.all("bpmn:exclusiveGateway", "bpmn:inclusiveGateway")
                .forEach(gateway -> checkFork(gateway, plan, cases, found));
        plan.all("bpmn:process").forEach(process -> checkOwner(process, plan, found));
    }

    private static List<XmlElement> beginnings(XmlElement scope) {
        return Plan.nodes(scope)
                .filter(node -> node.is("bpmn:startEvent") || Plan.runsBeside(node))
                .toList();
    }

    private static void checkReach(XmlElement scope, Plan plan, FoundIn found) {
        Set<String> reached = Reach.from(beginnings(scope), plan, node -> false);
        Plan.nodes(scope)
                .filter(node -> !reached.contains(node.attribute("id")))
                .filter(node -> !node.is("bpmn:boundaryEvent"))
                .forEach(node -> found.add(CheckRule.UNREACHABLE, node));
    }

    /** What runs beside the way may go round for as long as the rollout lasts. */
    private static void checkEnds(XmlElement scope, Plan plan, FoundIn found) {
        if (!Plan.runsBeside(scope) && Plan.nodes(scope).noneMatch(node -> node.is("bpmn:endEvent"))) {
            found.add(CheckRule.NO_END, scope);
            return;
        }
        Plan.nodes(scope)
                .filter(node -> !node.is("bpmn:endEvent") && !Plan.runsBeside(node))
                .filter(node -> plan.out(node).isEmpty() && !Plan.catches(node, "link"))
                .forEach(node -> found.add(CheckRule.NO_END, node));
    }

    private static void checkFork(XmlElement gateway, Plan plan, Cases cases, FoundIn found) {
        List<XmlElement> flows = plan.out(gateway);
        if (flows.size() < 2) {
            return;
        }
        String usual = gateway.attribute("default");
        List<XmlElement> asking = flows.stream()
                .filter(flow -> !flow.attribute("id").equals(usual))
                .toList();
        boolean all = asking.stream().allMatch(flow -> !condition(flow).isEmpty());
        boolean complete = asking.size() < flows.size()
                || opposites(asking)
                || cases.covered(asking.stream().map(WayRules::condition).toList());
        if (!all || !complete) {
            found.add(CheckRule.GATEWAY_WAY_OUT, gateway);
        }
    }

    private static String condition(XmlElement flow) {
        return flow.children("bpmn:conditionExpression")
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }

    /** Whether of two conditions one is the other's opposite, as {@code ${ready}} and {@code ${not ready}} are. */
    private static boolean opposites(List<XmlElement> flows) {
        if (flows.size() != 2) {
            return false;
        }
        Set<String> plain =
                flows.stream().map(flow -> positive(condition(flow))).collect(Collectors.toSet());
        Set<String> written = flows.stream()
                .map(flow -> condition(flow).replaceAll("\\s", ""))
                .collect(Collectors.toSet());
        return plain.size() == 1 && written.size() == 2;
    }

    private static String positive(String condition) {
        return condition
                .replaceAll("\\s+", " ")
                .replaceAll("^\\$\\{ ?(not |! ?)", "\\${")
                .replace("!=", "==")
                .replace("(", "")
                .replace(")", "")
                .replace(" ", "");
    }

    /** Steps in which an owner accepts are taken away: whatever of the handoff can still be reached, is reached without one. */
    private static void checkOwner(XmlElement process, Plan plan, FoundIn found) {
        Set<String> reached = Reach.from(
                Plan.nodes(process).filter(node -> node.is("bpmn:startEvent")).toList(),
                plan,
                node -> Plan.calls(node, OWNER) && !Plan.calls(node, HANDOFF));
        Plan.nodes(process)
                .filter(node -> !Plan.runsBeside(node))
                .filter(node -> Plan.property(node, "stage").equals("HANDOFF") || Plan.calls(node, HANDOFF))
                .filter(node -> reached.contains(node.attribute("id")))
                .forEach(node -> found.add(CheckRule.OWNER_BEFORE_HANDOFF, node));
    }
}
