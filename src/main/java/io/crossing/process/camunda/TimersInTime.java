package io.crossing.process.camunda;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AcquireJobsCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;

/** Takes up due timers where this node's clock is right; where it is not, nothing, until it is. */
final class TimersInTime implements AcquireJobsCommandFactory {

    private final AcquireJobsCommandFactory acquiring;
    private final ClockWatch clock;

    TimersInTime(AcquireJobsCommandFactory acquiring, ClockWatch clock) {
        this.acquiring = acquiring;
        this.clock = clock;
    }

    @Override
    public Command<AcquiredJobs> getCommand(int most) {
        return clock.right() ? acquiring.getCommand(most) : context -> new AcquiredJobs(0);
    }
}
