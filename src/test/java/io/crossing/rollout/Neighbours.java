package io.crossing.rollout;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;

/** What the other modules would have heard. */
class Neighbours {

    private final List<Object> heard = new ArrayList<>();

    void hear(Object what) {
        heard.add(what);
    }

    @EventListener
    void on(RolloutStarted event) {
        hear(event);
    }

    @EventListener
    void on(RolloutEnded event) {
        hear(event);
    }

    @EventListener
    void on(OwnerLeft event) {
        hear(event);
    }

    @EventListener
    void on(SponsorLeft event) {
        hear(event);
    }

    @EventListener
    void on(Nudged event) {
        hear(event);
    }

    List<Object> heard() {
        return List.copyOf(heard);
    }

    void forget() {
        heard.clear();
    }
}
