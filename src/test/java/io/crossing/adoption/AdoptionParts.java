package io.crossing.adoption;

import io.crossing.people.MovableClock;
import io.crossing.rollout.WorkDesk;
import java.io.IOException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Adoption with everything that it rests on: the real engine, diagrams, people, rollouts, worklist and server. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan({
    "io.crossing.process",
    "io.crossing.people",
    "io.crossing.rollout",
    "io.crossing.worklist",
    "io.crossing.escalation",
    "io.crossing.adoption"
})
@ComponentScan(
        basePackages = {
            "io.crossing.process",
            "io.crossing.people",
            "io.crossing.web",
            "io.crossing.rollout",
            "io.crossing.worklist",
            "io.crossing.escalation",
            "io.crossing.adoption"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AdoptionParts.OfTests.class))
class AdoptionParts {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    WorkDesk workDesk() {
        return new WorkDesk();
    }

    /** What belongs to tests is no part of the product. */
    static class OfTests implements TypeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURI().toString().contains("test-classes");
        }
    }
}
