package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up an address that is told what happens. */
@Service
class AddingWebhook {

    private static final int LONGEST_DESCRIPTION = 200;
    private static final int MOST = 100;

    private final Webhooks webhooks;
    private final HookAddresses addresses;
    private final Clock clock;

    AddingWebhook(Webhooks webhooks, HookAddresses addresses, Clock clock) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * The webhook with its secret, which nobody is shown again.
     *
     * @throws WebhookError if this person may not, or something cannot be used
     */
    @Transactional
    public Webhook add(Person by, @Nullable String url, @Nullable String description, @Nullable List<String> events) {
        mustBeAllowed(by);
        if (webhooks.all().size() >= MOST) {
            throw new WebhookError.Unusable("url", Sentence.of("notification.refused.most", MOST));
        }
        String what = description == null ? "" : description.strip();
        if (what.length() > LONGEST_DESCRIPTION) {
            throw new WebhookError.Unusable(
                    "description", Sentence.of("notification.refused.description", LONGEST_DESCRIPTION));
        }
        Webhook hook = new Webhook(
                UUID.randomUUID(),
                addresses.usable(url == null ? "" : url).toString(),
                what,
                known(events == null ? List.of() : events),
                HookSignature.newSecret(),
                by.id(),
                clock.instant(),
                null);
        webhooks.add(hook);
        return hook;
    }

    private static Set<String> known(List<String> events) {
        Set<String> unknown = new TreeSet<>(events);
        CallingOutEvents.TYPES.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new WebhookError.Unusable(
                    "events",
                    Sentence.of(
                            "notification.refused.event", List.copyOf(unknown), List.copyOf(CallingOutEvents.TYPES)));
        }
        return Set.copyOf(events);
    }

    static void mustBeAllowed(Person person) {
        if (!person.seesEverything()) {
            throw new WebhookError.NotAllowed();
        }
    }
}
