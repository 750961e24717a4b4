package io.crossing.notification;

import io.crossing.people.People;
import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Calling out hooks with a database and a scheduler, and nothing else of the product. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
        })
@EnableConfigurationProperties({NotificationSettings.class, HookSettings.class})
@Import({
    NotificationConfiguration.class,
    Mails.class,
    Outbox.class,
    Envelopes.class,
    Address.class,
    Tellings.class,
    DigestLines.class,
    Webhooks.class,
    PersonalHooks.class,
    HookMessages.class,
    HookOutbox.class,
    HookAddresses.class,
    HookCall.class,
    HookBodies.class,
    CallingHook.class,
    CallingOutEvents.class,
    CallingPeople.class,
    AddingWebhook.class,
    ToldList.class
})
class HookParts {

    @Bean
    People people() {
        return StandIn.as(People.class, new OutboxParts.Readers());
    }

    @Bean
    DigestWriter digestWriter() {
        return (to, lines) -> new Letter("Digest", "", "");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
