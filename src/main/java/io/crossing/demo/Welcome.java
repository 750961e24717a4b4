package io.crossing.demo;

import io.crossing.people.DemoAccounts;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells on the console where the demonstration is and who may sign in. */
@Component
@Profile("demo")
class Welcome {

    private final DemoAccounts accounts;
    private final Environment environment;

    Welcome(DemoAccounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say() {
        String line = "-".repeat(78);
        String people = accounts.list().stream()
                .map(account -> "      %-6s %s".formatted(account.id(), account.role()))
                .collect(Collectors.joining("\n"));
        System.out.println("""
                %s
                Crossing is ready.

                    Open      http://localhost:%s
                    Sign in   as one of these, the password is demo

                %s

                A working day lasts a minute here. Mails are shown under "Mails", none is sent.
                %s""".formatted(line, environment.getProperty("local.server.port", "8080"), people, line));
    }
}
