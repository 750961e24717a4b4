package io.crossing.process.camunda;

import io.crossing.process.ProcessEvent;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened in the engine, in the kernel's words, within the engine's transaction. */
@Component
class Happenings {

    private final ApplicationEventPublisher publisher;

    Happenings(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void tell(ProcessEvent event) {
        publisher.publishEvent(event);
    }

    /** The engine's time, which tests may move. */
    static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
