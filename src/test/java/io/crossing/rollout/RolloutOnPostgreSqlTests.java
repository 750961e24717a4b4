package io.crossing.rollout;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@SpringBootTest(
        classes = {RolloutSlice.class, RolloutOnPostgreSqlTests.Postgres.class},
        webEnvironment = WebEnvironment.NONE,
        properties = {"crossing.process.jobs=false", "db-scheduler.enabled=false"})
class RolloutOnPostgreSqlTests extends RolloutSuite {

    @TestConfiguration
    static class Postgres {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        DataSource dataSource(EmbeddedPostgres postgres) {
            return postgres.getPostgresDatabase();
        }
    }
}
