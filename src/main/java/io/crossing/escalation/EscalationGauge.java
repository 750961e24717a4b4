package io.crossing.escalation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whoever watches the product: how many escalations wait for an answer. Counted when somebody asks. */
@Component
class EscalationGauge implements MeterBinder {

    private final JdbcClient jdbc;

    EscalationGauge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("crossing.escalations.open", this, EscalationGauge::open)
                .description("Escalations that nobody has answered")
                .register(registry);
    }

    private long open() {
        return jdbc.sql("select count(*) from escalation where state = 'OPEN'")
                .query(Long.class)
                .single();
    }
}
