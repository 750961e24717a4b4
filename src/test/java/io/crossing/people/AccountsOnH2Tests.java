package io.crossing.people;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AccountsOnH2Tests extends AccountsSuite {

    private static final DataSource DATABASE = migrated(
            new DriverManagerDataSource(
                    "jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000", "sa", ""),
            "h2");

    @Override
    DataSource database() {
        return DATABASE;
    }
}
