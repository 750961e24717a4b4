package io.crossing.process.camunda;

import java.io.Serializable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Dies when a diagram makes it or calls it. */
public final class Canary implements JavaDelegate, ExecutionListener, TaskListener, Serializable {

    private static boolean alive = true;

    /** Made by whoever names its class. */
    public Canary() {
        alive = false;
    }

    /** One that lives, for whoever can be called by name. */
    static Canary living() {
        Canary canary = new Canary();
        alive = true;
        return canary;
    }

    static boolean lives() {
        return alive;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alive = false;
    }

    @Override
    public void notify(DelegateExecution execution) {
        alive = false;
    }

    @Override
    public void notify(DelegateTask task) {
        alive = false;
    }

    /** Called by an expression. */
    public String touched() {
        alive = false;
        return "1";
    }
}
