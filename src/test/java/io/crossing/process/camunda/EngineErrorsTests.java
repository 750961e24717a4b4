package io.crossing.process.camunda;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.process.OnHold;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;

class EngineErrorsTests {

    @Test
    void letThroughWhatAListenerOfOursThrew() {
        assertThatThrownBy(() -> thrown(new ProcessEngineException("listener", new OnHold())))
                .isInstanceOf(OnHold.class);
    }

    @Test
    void letThroughADeadlockThatAListenerMetSoThatTheStepIsDoneAgain() {
        assertThatThrownBy(() -> thrown(new ProcessEngineException(
                        "listener", new ProcessEngineException("again", new CannotAcquireLockException("deadlock")))))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThatThrownBy(() -> thrown(new OptimisticLockingException("changed")))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void leaveTheEnginesOwnAsTheyAre() {
        assertThatThrownBy(() -> thrown(new ProcessEngineException("its own", new IllegalStateException("inside"))))
                .isInstanceOf(ProcessEngineException.class);
    }

    private static void thrown(RuntimeException failure) {
        EngineErrors.translated(() -> {
            throw failure;
        });
    }
}
