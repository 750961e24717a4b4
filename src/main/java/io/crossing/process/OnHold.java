package io.crossing.process;

/** The rollout is on hold: its clock stands, and nothing in it can be done until it goes on. */
public final class OnHold extends Refusal {

    public OnHold() {
        super(Sentence.of("process.refused.on-hold"));
    }
}
