package io.crossing.process.camunda;

import io.crossing.process.OnHold;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Turns the engine's exceptions into the product's: what a listener of ours threw comes out as it was thrown, a deadlock of the database
 * among it, so that the step is done again.
 */
final class EngineErrors {

    private EngineErrors() {}

    static void translated(Runnable call) {
        translated(() -> {
            call.run();
            return Boolean.TRUE;
        });
    }

    static <T> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (SuspendedEntityInteractionException e) {
            throw new OnHold();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Somebody else has changed this at the same moment.", e);
        } catch (ProcessEngineException e) {
            throw ours(e);
        }
    }

    private static RuntimeException ours(RuntimeException thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RuntimeException own && isOurs(own)) {
                return own;
            }
        }
        return thrown;
    }

    private static boolean isOurs(RuntimeException thrown) {
        return thrown instanceof ConcurrencyFailureException
                || thrown.getClass().getName().startsWith("io.crossing.");
    }
}
