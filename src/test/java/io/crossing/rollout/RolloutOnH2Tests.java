package io.crossing.rollout;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(
        classes = RolloutSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "crossing.process.jobs=false",
            "db-scheduler.enabled=false"
        })
class RolloutOnH2Tests extends RolloutSuite {}
