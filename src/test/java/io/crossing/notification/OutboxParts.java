package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The outbox with a database and a scheduler, and nothing else of the product. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
        })
@EnableConfigurationProperties(NotificationSettings.class)
@Import({
    NotificationConfiguration.class,
    Mails.class,
    Outbox.class,
    Envelopes.class,
    Address.class,
    Tellings.class,
    DigestLines.class,
    ChoosingTelling.class
})
class OutboxParts {

    @Bean
    Readers readers() {
        return new Readers();
    }

    @Bean
    People people(Readers readers) {
        return StandIn.as(People.class, readers);
    }

    /** Only what is in it counts here. */
    @Bean
    DigestWriter digestWriter() {
        return (to, lines) -> {
            String all = lines.stream().map(DigestLine::text).collect(Collectors.joining("; "));
            return new Letter("Digest: " + all, "<p>" + all + "</p>", all);
        };
    }

    /** Those who get mails. */
    static class Readers {

        private final Map<PersonId, Person> people = new ConcurrentHashMap<>();

        void add(Person person) {
            people.put(person.id(), person);
        }

        public Optional<Person> find(PersonId id) {
            return Optional.ofNullable(people.get(id));
        }
    }
}
