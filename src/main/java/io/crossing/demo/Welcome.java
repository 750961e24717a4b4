package io.crossing.demo;

import io.crossing.people.DemoAccounts;
import java.time.Duration;
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

                %s %s
                %s""".formatted(
                        line, environment.getProperty("local.server.port", "8080"), people, pace(), mails(), line));
    }

    private String pace() {
        Duration day = environment.getProperty("crossing.calendar.day", Duration.class);
        return day == null ? "A day is a day here." : "A working day lasts " + words(day) + " here.";
    }

    private static String words(Duration day) {
        if (day.equals(Duration.ofMinutes(1))) {
            return "a minute";
        }
        return day.toSecondsPart() == 0 ? day.toMinutes() + " minutes" : day.toSeconds() + " seconds";
    }

    private String mails() {
        return "page".equals(environment.getProperty("crossing.notification.sender"))
                ? "Mails are shown under \"Mails\", none is sent."
                : "Mails go to the mail server that is set.";
    }
}
