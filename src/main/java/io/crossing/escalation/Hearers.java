package io.crossing.escalation;

import io.crossing.people.People;
import io.crossing.process.Processes;
import io.crossing.process.StageId;
import io.crossing.rollout.Rollout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who hears of the late stages of a rollout. */
@Component
class Hearers {

    private final People people;
    private final Processes processes;
    private final WorkOfStage work;

    Hearers(People people, Processes processes, WorkOfStage work) {
        this.people = people;
        this.processes = processes;
        this.work = work;
    }

    /** @param stage absent where it does not matter who holds something */
    HearersOf of(Rollout rollout, @Nullable StageId stage) {
        return new HearersOf(rollout, stage, people, processes, work);
    }
}
