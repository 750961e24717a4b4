package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** A check constraint of H2 lives no longer than the connection that made it, so connections to H2 are never given up. */
class ConnectionsToH2Tests {

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void areKept() throws IOException {
        PropertySource<?> defaults = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .get(0);

        assertThat(defaults.getProperty("spring.datasource.hikari.max-lifetime"))
                .isEqualTo(0);
    }

    /** Where this fails, H2 has mended it (issue 4302), and connections may be given up again. */
    @Test
    void wouldTakeTheConstraintsWithThem() throws SQLException {
        try (Connection other = DriverManager.getConnection(database)) {
            try (Connection migrating = DriverManager.getConnection(database)) {
                migrating
                        .createStatement()
                        .execute("create table task (state varchar(4), check (state in ('OPEN', 'DONE')))");
                other.createStatement().execute("insert into task values ('OPEN')");
            }

            assertThatThrownBy(() -> other.createStatement().execute("insert into task values ('OPEN')"))
                    .isInstanceOf(SQLException.class);
            other.createStatement().execute("shutdown");
        }
    }
}
