package io.crossing.process.camunda;

import io.crossing.process.EngineTime;
import io.crossing.process.ProcessEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened in the engine, in the kernel's words, within the engine's transaction. */
@Component
class Happenings {

    private final ApplicationEventPublisher publisher;
    private final EngineTime time;
    private final ThreadLocal<List<ProcessEvent>> untold = new ThreadLocal<>();

    Happenings(ApplicationEventPublisher publisher, EngineTime time) {
        this.publisher = publisher;
        this.time = time;
    }

    void tell(ProcessEvent event) {
        List<ProcessEvent> keeping = untold.get();
        if (keeping == null) {
            publisher.publishEvent(event);
        } else {
            keeping.add(event);
        }
    }

    /** Does something in the engine and keeps what happened, for the caller to tell. */
    <T> Kept<T> kept(Supplier<T> step) {
        List<ProcessEvent> events = new ArrayList<>();
        untold.set(events);
        try {
            return new Kept<>(step.get(), events);
        } finally {
            untold.remove();
        }
    }

    /** What came of a step, and what happened in it. */
    record Kept<T>(T result, List<ProcessEvent> events) {}

    /** When it happens. */
    Instant now() {
        return time.now();
    }
}
