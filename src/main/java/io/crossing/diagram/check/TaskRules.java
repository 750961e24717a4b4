package io.crossing.diagram.check;

import io.crossing.diagram.wall.XmlElement;
import io.crossing.people.Role;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import java.util.Arrays;
import java.util.Set;

/** Every task has somebody to do it, a form that exists, and a sentence why. */
final class TaskRules {

    private TaskRules() {}

    /** @param there every file that will be deployed */
    static void check(Plan plan, Set<DiagramKey> there, FoundIn found) {
        plan.all("bpmn:userTask").forEach(task -> {
            checkWho(task, found);
            checkForm(task, there, found);
            if (task.children("bpmn:documentation").allMatch(why -> why.text().isEmpty())) {
                found.add(CheckRule.TASK_WHY, task);
            }
        });
    }

    private static void checkWho(XmlElement task, FoundIn found) {
        String groups = task.attribute("camunda:candidateGroups").strip();
        boolean somebody = !task.attribute("camunda:assignee").isBlank()
                || !task.attribute("camunda:candidateUsers").isBlank()
                || !groups.isEmpty();
        boolean known = groups.contains("${")
                || groups.isEmpty()
                || Arrays.stream(groups.split(",", -1))
                        .map(String::strip)
                        .allMatch(group -> Role.ofGroup(group).isPresent());
        if (!somebody || !known) {
            found.add(CheckRule.TASK_WHO, task, known ? "" : groups);
        }
    }

    private static void checkForm(XmlElement task, Set<DiagramKey> there, FoundIn found) {
        String form = task.attribute("camunda:formRef").strip();
        boolean exists = DiagramKey.isName(form) && there.contains(new DiagramKey(form, DiagramKind.FORM));
        if (!exists || !task.attribute("camunda:formRefBinding").equals("deployment")) {
            found.add(CheckRule.TASK_FORM, task, form);
        }
    }
}
