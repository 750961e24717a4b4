package io.crossing.process;

/** The rollout is on hold: its clock stands, and nothing in it can be done until it goes on. */
public final class OnHold extends RuntimeException {

    public OnHold() {
        super("This rollout is on hold. It can be worked on again when it goes on.");
    }
}
