package io.crossing.escalation;

import io.crossing.people.MovableClock;
import io.crossing.rollout.SponsorSpoke;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Escalations with everything that they rest on: the real engine, diagrams, people, rollouts, worklist and server. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan({
    "io.crossing.process",
    "io.crossing.people",
    "io.crossing.rollout",
    "io.crossing.worklist",
    "io.crossing.escalation"
})
@ComponentScan(
        basePackages = {
            "io.crossing.process",
            "io.crossing.people",
            "io.crossing.web",
            "io.crossing.rollout",
            "io.crossing.worklist",
            "io.crossing.escalation"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = EscalationParts.OfTests.class))
class EscalationParts {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    /** What belongs to tests is no part of the product. */
    static class OfTests implements TypeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURI().toString().contains("test-classes");
        }
    }

    /** What others were told, and something that goes wrong while they are. */
    static class Heard {
        private final List<Object> events = new CopyOnWriteArrayList<>();
        private volatile boolean failing;

        void forget() {
            events.clear();
            failing = false;
        }

        void failing(boolean now) {
            failing = now;
        }

        @EventListener({
            EscalationRaised.class,
            EscalationClimbed.class,
            EscalationAnswered.class,
            EscalationClosed.class,
            DeadlineNear.class,
            SponsorSpoke.class
        })
        void on(Object event) {
            if (failing) {
                throw new IllegalStateException("The node was killed.");
            }
            events.add(event);
        }

        <E> List<E> all(Class<E> type) {
            List<E> found = new ArrayList<>();
            events.stream().filter(type::isInstance).map(type::cast).forEach(found::add);
            return found;
        }
    }
}
