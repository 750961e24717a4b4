package io.crossing.process;

/** What a completed task led to has moved on, so that the diagram cannot go back to before it. */
public final class StepFollowed extends Refusal {

    public StepFollowed() {
        super(Sentence.of("process.refused.followed"));
    }
}
