package io.crossing.notification;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people in their own channel what they are told by mail: the subject and where to read on. What only its reader may use, as the
 * links with which something is answered, stays out of a channel that others may read.
 */
@Component
class CallingPeople {

    private final PersonalHooks hooks;
    private final HookOutbox outbox;
    private final HookBodies bodies;
    private final Address address;
    private final MessageSource messages;

    CallingPeople(PersonalHooks hooks, HookOutbox outbox, HookBodies bodies, Address address, MessageSource messages) {
        this.hooks = hooks;
        this.outbox = outbox;
        this.bodies = bodies;
        this.address = address;
        this.messages = messages;
    }

    @EventListener
    void on(Told told) {
        hooks.of(told.to().id())
                .ifPresent(hook -> outbox.post(
                        hook.id(),
                        bodies.line(
                                hook.kind(),
                                told.subject(),
                                messages.getMessage(
                                        "notification.channel.open",
                                        null,
                                        told.to().mailLanguage()),
                                address.of("/told/" + told.mail()))));
    }
}
