package io.crossing.process;

/**
 * Something that a diagram asks the product to do, by name: {@code ${raiseEscalation}} on a service task, a message event
 * or a listener. It reads typed variables, calls one use case and writes typed variables, in the transaction of the step.
 */
public interface DiagramAction {

    /** The word that diagrams use. */
    String name();

    void run(Step step);
}
