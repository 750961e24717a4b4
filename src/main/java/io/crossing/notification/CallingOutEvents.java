package io.crossing.notification;

import io.crossing.escalation.Answer;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationAnswered;
import io.crossing.escalation.EscalationClimbed;
import io.crossing.escalation.EscalationClosed;
import io.crossing.escalation.EscalationRaised;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.RolloutEnded;
import io.crossing.rollout.RolloutStarted;
import io.crossing.rollout.SponsorSpoke;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells other systems what happens: each webhook that hears a type of event gets it once. */
@Component
class CallingOutEvents {

    static final List<String> TYPES = List.of(
            "rollout.started",
            "rollout.ended",
            "escalation.raised",
            "escalation.climbed",
            "escalation.answered",
            "escalation.closed",
            "sponsor.spoke");

    private final Webhooks webhooks;
    private final HookOutbox outbox;
    private final HookBodies bodies;
    private final Address address;
    private final Clock clock;

    CallingOutEvents(Webhooks webhooks, HookOutbox outbox, HookBodies bodies, Address address, Clock clock) {
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.bodies = bodies;
        this.address = address;
        this.clock = clock;
    }

    @EventListener
    void on(RolloutStarted started) {
        call("rollout.started", of(started.rollout()));
    }

    @EventListener
    void on(RolloutEnded ended) {
        Map<String, Object> data = of(ended.rollout());
        data.put("rolloutName", ended.name());
        data.put("outcome", ended.outcome().kind().name());
        data.put("reason", ended.outcome().reason());
        call("rollout.ended", data);
    }

    @EventListener
    void on(EscalationRaised raised) {
        call(
                "escalation.raised",
                told(raised.escalation(), raised.to(), raised.escalation().rung()));
    }

    @EventListener
    void on(EscalationClimbed climbed) {
        call("escalation.climbed", told(climbed.escalation(), climbed.to(), climbed.rung()));
    }

    @EventListener
    void on(EscalationAnswered answered) {
        Answer answer = answered.answer();
        Map<String, Object> data = of(answered.escalation());
        data.put("decision", answer.decision().name());
        data.put("by", answer.by().value());
        data.put("note", answer.note());
        put(data, "until", answer.until());
        put(data, "to", answer.to() == null ? null : answer.to().value());
        call("escalation.answered", data);
    }

    @EventListener
    void on(EscalationClosed closed) {
        call("escalation.closed", of(closed.escalation()));
    }

    @EventListener
    void on(SponsorSpoke spoke) {
        Map<String, Object> data = of(spoke.rollout());
        data.put("sponsor", spoke.sponsor().value());
        data.put("words", spoke.words());
        call("sponsor.spoke", data);
    }

    private void call(String type, Map<String, Object> data) {
        List<Webhook> hearing =
                webhooks.all().stream().filter(hook -> hook.hears(type)).toList();
        if (!hearing.isEmpty()) {
            String body = bodies.event(type, clock.instant(), data);
            hearing.forEach(hook -> outbox.post(hook.id(), body));
        }
    }

    private Map<String, Object> told(Escalation escalation, PersonId to, int rung) {
        Map<String, Object> data = of(escalation);
        data.put("sentTo", to.value());
        data.put("rung", rung);
        return data;
    }

    private Map<String, Object> of(Escalation escalation) {
        Map<String, Object> data = of(escalation.rollout());
        data.put("escalationId", escalation.id().toString());
        data.put("stage", escalation.stage().value());
        data.put("stageName", escalation.stageName());
        data.put("dueAt", escalation.dueAt().toString());
        data.put("state", escalation.state().name());
        data.put("url", address.of("/escalations/" + escalation.id()));
        return data;
    }

    private Map<String, Object> of(RolloutId rollout) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rolloutId", rollout.toString());
        data.put("url", address.of("/rollouts/" + rollout));
        return data;
    }

    private static void put(Map<String, Object> data, String key, @Nullable Object value) {
        if (value != null) {
            data.put(key, value.toString());
        }
    }
}
