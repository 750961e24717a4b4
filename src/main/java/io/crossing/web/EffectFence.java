package io.crossing.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Ties what a keyed request changes to its key: every transaction of the request also notes that it took effect. If a node dies before
 * the answer is kept, a repeat learns that it was done; if another attempt took over in the meantime, the transaction is rolled back.
 * So one key has one effect at most, whatever dies when.
 */
@Component
class EffectFence implements TransactionExecutionListener {

    private final ThreadLocal<@Nullable Attempt> current = new ThreadLocal<>();
    private final IdempotentAnswers answers;
    private final Clock clock;

    EffectFence(IdempotentAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Runs a request whose transactions belong to a key. */
    <E extends Exception> void within(IdempotencyKey key, String attempt, Request<E> request)
            throws E, java.io.IOException {
        current.set(new Attempt(key, attempt));
        try {
            request.run();
        } finally {
            current.remove();
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        Attempt attempt = current.get();
        if (attempt == null || transaction.isReadOnly() || !transaction.isNewTransaction()) {
            return;
        }
        if (!answers.noteEffect(attempt.key, attempt.id, clock.instant())) {
            throw new IllegalStateException("Another attempt answers the request with this key: " + attempt.key.key());
        }
    }

    /** What a request does. */
    interface Request<E extends Exception> {
        void run() throws E, java.io.IOException;
    }

    private record Attempt(IdempotencyKey key, String id) {}
}
