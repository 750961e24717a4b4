package io.crossing.rollout;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** Rollouts on the real engine and a real database, without the modules that live on them. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan({"io.crossing.process", "io.crossing.people"})
@ComponentScan(
        basePackages = {"io.crossing.process", "io.crossing.people", "io.crossing.rollout"},
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(Tests|EngineTest|Slice|people\\.web|people\\.signin|rollout\\.web).*"))
class RolloutSlice {

    @Bean
    @Primary
    TestClock standingClock() {
        return new TestClock();
    }

    @Bean
    Desk desk() {
        return new Desk();
    }

    @Bean
    Neighbours neighbours() {
        return new Neighbours();
    }

    @Bean
    DiagramAction raiseEscalation(Neighbours neighbours) {
        return new Noted("raiseEscalation", neighbours);
    }

    @Bean
    DiagramAction remindHolders(Neighbours neighbours) {
        return new Noted("remindHolders", neighbours);
    }

    private record Noted(String name, Neighbours neighbours) implements DiagramAction {

        @Override
        public void run(Step step) {
            neighbours.hear(name + " " + step.stage().map(Object::toString).orElse(""));
        }
    }
}
