package io.crossing.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whoever watches the product: mails that wait, and those that nobody took. Counted when somebody asks. */
@Component
class MailGauges implements MeterBinder {

    private final JdbcClient jdbc;

    MailGauges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("crossing.mails.waiting", this, gauges -> gauges.count("given_up_at is null"))
                .description("Mails that are not sent yet")
                .register(registry);
        Gauge.builder("crossing.mails.given.up", this, gauges -> gauges.count("given_up_at is not null"))
                .description("Mails that were refused for good")
                .register(registry);
    }

    private long count(String which) {
        return jdbc.sql("select count(*) from mail where by_mail and sent_at is null and " + which)
                .query(Long.class)
                .single();
    }
}
