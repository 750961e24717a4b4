package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import io.crossing.notification.HookCall.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Calls out a message, and decides when to try again if it was not taken; after the last pause it is given up. */
@Component
class CallingHook {

    private static final Logger log = LoggerFactory.getLogger(CallingHook.class);

    private final HookMessages messages;
    private final Webhooks webhooks;
    private final PersonalHooks personal;
    private final HookCall call;
    private final HookSettings settings;
    private final Clock clock;

    CallingHook(
            HookMessages messages,
            Webhooks webhooks,
            PersonalHooks personal,
            HookCall call,
            HookSettings settings,
            Clock clock) {
        this.messages = messages;
        this.webhooks = webhooks;
        this.personal = personal;
        this.call = call;
        this.settings = settings;
        this.clock = clock;
    }

    CompletionHandler<Void> call(UUID id) {
        Optional<HookMessage> waiting = messages.waiting(id);
        if (waiting.isEmpty()) {
            return settled();
        }
        HookMessage message = waiting.get();
        Optional<HookTarget> target = target(message.target());
        if (target.isEmpty()) {
            messages.givenUp(id, clock.now());
            return settled();
        }
        return after(call.call(target.get(), message), message);
    }

    private CompletionHandler<Void> after(Outcome outcome, HookMessage message) {
        Instant now = clock.now();
        if (outcome instanceof Outcome.Taken) {
            messages.sent(message.id(), now);
            return settled();
        }
        if (outcome instanceof Outcome.Gone) {
            webhooks.disable(message.target(), now);
            messages.givenUp(message.id(), now);
            return settled();
        }
        messages.failed(message.id(), ((Outcome.NotTaken) outcome).reason());
        int attempts = message.attempts() + 1;
        if (attempts > settings.retryAfter().size()) {
            messages.givenUp(message.id(), now);
            log.warn("A message to the hook {} was given up after {} calls.", message.target(), attempts);
            return settled();
        }
        Instant again = now.plus(settings.retryAfter().get(attempts - 1));
        return (execution, operations) -> operations.reschedule(execution, again);
    }

    private Optional<HookTarget> target(UUID id) {
        return webhooks.find(id)
                .filter(hook -> hook.disabledAt() == null)
                .map(hook -> new HookTarget(hook.id(), hook.url(), hook.secret()))
                .or(() -> personal.find(id).map(hook -> new HookTarget(hook.id(), hook.url(), null)));
    }

    private static CompletionHandler<Void> settled() {
        return new CompletionHandler.OnCompleteRemove<>();
    }
}
