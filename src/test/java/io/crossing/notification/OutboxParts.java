package io.crossing.notification;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The outbox with a database and a scheduler, and nothing else of the product. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
        })
@EnableConfigurationProperties(NotificationSettings.class)
@Import({NotificationConfiguration.class, Mails.class, Outbox.class, Envelopes.class, Address.class})
class OutboxParts {}
