package io.crossing.process;

/** Names one thing that somebody is asked to do; the engine's task has the same id. */
public record WorkItemId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
