package io.crossing.worklist;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a step again that was disturbed by another in the same rollout at the same moment: two teams that answer at once
 * both move what they have in common. Inside somebody else's transaction there is one attempt, as it fails as a whole.
 */
@Component
class Repeating {

    private static final int ATTEMPTS = 10;

    <T> T untilUndisturbed(Supplier<T> step) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return step.get();
        }
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return step.get();
            } catch (ConcurrencyFailureException disturbed) {
                Thread.yield();
            }
        }
        return step.get();
    }
}
