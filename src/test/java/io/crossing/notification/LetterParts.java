package io.crossing.notification;

import io.crossing.people.People;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Everything that writes mails, in the {@link Scene} instead of the product's record. */
@EnableAutoConfiguration
@ConfigurationPropertiesScan({"io.crossing.notification", "io.crossing.process"})
@ComponentScan(
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(Tests|Page|PreferencesResource|ChoosingPreferences).*"))
@ComponentScan(
        basePackages = {"io.crossing.web", "io.crossing.process"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "io\\.crossing\\.(web\\.Valley(Picture|Words)|process\\.OrganisationCalendar)"))
@Import(SceneBeans.class)
class LetterParts {

    @Bean
    Townsfolk townsfolk() {
        return new Townsfolk();
    }

    @Bean
    People people(Townsfolk townsfolk) {
        return StandIn.as(People.class, townsfolk);
    }
}
