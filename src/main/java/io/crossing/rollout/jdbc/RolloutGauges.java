package io.crossing.rollout.jdbc;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whoever watches the product: how many rollouts run, and in how many the stage is late. Counted when somebody asks. */
@Component
class RolloutGauges implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    RolloutGauges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("crossing.rollouts.running", this, RolloutGauges::running)
                .description("Rollouts that run")
                .register(registry);
        Gauge.builder("crossing.rollouts.late", this, RolloutGauges::late)
                .description("Rollouts that run and whose stage is past its deadline")
                .register(registry);
    }

    private long running() {
        return jdbc.sql("select count(*) from rollout where state = 'RUNNING'")
                .query(Long.class)
                .single();
    }

    private long late() {
        return jdbc.sql("select count(*) from rollout where state = 'RUNNING' and stage_due_at < :now")
                .param("now", Columns.time(clock.instant()))
                .query(Long.class)
                .single();
    }
}
