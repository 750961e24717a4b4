package io.crossing.notification;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this installation: what links in mails begin with. */
@Component
class Address {

    private final NotificationSettings settings;
    private final Environment environment;

    Address(NotificationSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** The whole address of a page, given its path, such as {@code /work/7}. */
    String of(String path) {
        String address = base().toString();
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + path;
    }

    String host() {
        return base().getHost();
    }

    private URI base() {
        URI address = settings.address();
        return address == null ? URI.create("http://localhost:" + port()) : address;
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
