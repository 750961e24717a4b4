package io.crossing.diagram.check;

import io.crossing.diagram.wall.XmlElement;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every stage has a deadline that the sponsor hears of, and a reminder before it. */
final class StageRules {

    private StageRules() {}

    static void check(Plan plan, FoundIn found) {
        plan.all("bpmn:subProcess").filter(Plan::isStage).forEach(stage -> {
            List<XmlElement> timers = plan.edge(stage).stream()
                    .filter(event -> Plan.catches(event, "timer"))
                    .filter(event -> event.attribute("cancelActivity").equals("false"))
                    .toList();
            List<XmlElement> reminders = leadingTo(plan, timers, "remindHolders");
            List<XmlElement> deadlines = leadingTo(plan, timers, "raiseEscalation");
            List<XmlElement> others = timers.stream()
                    .filter(timer -> !reminders.contains(timer) && !deadlines.contains(timer))
                    .toList();
            if (deadlines.isEmpty() && others.isEmpty()) {
                found.add(CheckRule.STAGE_DEADLINE, stage);
            } else if (deadlines.isEmpty()) {
                found.add(CheckRule.STAGE_SPONSOR, stage);
            }
            if (reminders.isEmpty() || tooLate(reminders, deadlines)) {
                found.add(CheckRule.STAGE_REMINDER, stage);
            }
        });
    }

    private static List<XmlElement> leadingTo(Plan plan, List<XmlElement> timers, String action) {
        return timers.stream().filter(timer -> leads(plan, timer, action)).toList();
    }

    private static boolean leads(Plan plan, XmlElement timer, String action) {
        Set<String> reached = Reach.from(List.of(timer), plan, node -> false);
        return reached.stream().map(plan::find).anyMatch(node -> node != null && Plan.calls(node, action));
    }

    /** Whether no reminder comes before the last deadline; lengths that the rollout works out are not compared. */
    private static boolean tooLate(List<XmlElement> reminders, List<XmlElement> deadlines) {
        Optional<Integer> first = reminders.stream()
                .map(StageRules::days)
                .flatMap(Optional::stream)
                .min(Integer::compareTo);
        Optional<Integer> last = deadlines.stream()
                .map(StageRules::days)
                .flatMap(Optional::stream)
                .max(Integer::compareTo);
        return first.isPresent() && last.isPresent() && first.get() >= last.get();
    }

    private static Optional<Integer> days(XmlElement timer) {
        return timer.all()
                .filter(part -> part.is("bpmn:timeDuration"))
                .map(XmlElement::text)
                .findFirst()
                .flatMap(StageRules::parsed);
    }

    private static Optional<Integer> parsed(String duration) {
        try {
            return Optional.of(Period.parse(duration).getDays());
        } catch (DateTimeParseException workedOutOrClock) {
            return Optional.empty();
        }
    }
}
