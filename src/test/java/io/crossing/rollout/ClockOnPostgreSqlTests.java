package io.crossing.rollout;

import io.crossing.OnPostgreSql;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@OnPostgreSql
@SpringBootTest(
        classes = RolloutSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false"})
class ClockOnPostgreSqlTests extends ClockSuite {}
