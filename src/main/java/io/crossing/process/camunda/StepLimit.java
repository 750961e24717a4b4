package io.crossing.process.camunda;

import java.lang.ref.WeakReference;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.jspecify.annotations.Nullable;

/**
 * Ends what goes round without ever waiting for anybody, before it has used up the memory: one step of a rollout takes a few dozen elements, and
 * no more than {@value #MOST}.
 */
final class StepLimit implements ExecutionListener {

    static final int MOST = 10_000;

    private final ThreadLocal<@Nullable Walk> walks = new ThreadLocal<>();

    private static final class Walk {
        private final WeakReference<CommandContext> of;
        private int steps;

        Walk(CommandContext context) {
            this.of = new WeakReference<>(context);
        }
    }

    /** Hangs it into every element of a diagram. */
    void watch(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(EVENTNAME_START, this);
            watch(activity);
        }
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (++walk(Context.getCommandContext()).steps > MOST) {
            throw new ProcessEngineException("The diagram goes round at “" + execution.getCurrentActivityId()
                    + "” without waiting for anybody; it was ended after " + MOST + " steps.");
        }
    }

    private Walk walk(CommandContext context) {
        Walk walk = walks.get();
        if (walk == null || walk.of.get() != context) {
            walk = new Walk(context);
            walks.set(walk);
        }
        return walk;
    }
}
