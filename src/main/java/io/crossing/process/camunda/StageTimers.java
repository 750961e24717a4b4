package io.crossing.process.camunda;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** Tells a stage's timers apart by what they lead to: the deadline to an escalation, the reminder to its holders. */
final class StageTimers {

    /** Set on an activity while its diagram is read: the action it calls. */
    static final String ACTION = "crossing.action";

    static final String RAISES = "raiseEscalation";
    static final String REMINDS = "remindHolders";

    private StageTimers() {}

    /** The element id of the timer that makes the stage overrun; empty where the stage has no deadline. */
    static Optional<String> deadline(ActivityImpl stage) {
        return leadingTo(stage, RAISES);
    }

    static Optional<String> reminder(ActivityImpl stage) {
        return leadingTo(stage, REMINDS);
    }

    private static Optional<String> leadingTo(ActivityImpl stage, String action) {
        return TimerDeclarationImpl.getDeclarationsForScope(stage).keySet().stream()
                .filter(timer -> leads(stage.getProcessDefinition().findActivity(timer), action, new HashSet<>()))
                .findFirst();
    }

    private static boolean leads(ActivityImpl from, String action, Set<String> seen) {
        if (!seen.add(from.getId())) {
            return false;
        }
        return action.equals(from.getProperty(ACTION))
                || from.getOutgoingTransitions().stream()
                        .map(PvmTransition::getDestination)
                        .anyMatch(next -> leads((ActivityImpl) next, action, seen));
    }
}
