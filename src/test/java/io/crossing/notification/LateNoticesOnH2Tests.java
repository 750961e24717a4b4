package io.crossing.notification;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LateNoticesOnH2Tests extends LateNoticesTests {

    private static final DataSource DATABASE = new DriverManagerDataSource(
            "jdbc:h2:mem:notices;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");

    @BeforeAll
    static void createTables() {
        createTables(DATABASE);
    }

    @Override
    DataSource database() {
        return DATABASE;
    }
}
