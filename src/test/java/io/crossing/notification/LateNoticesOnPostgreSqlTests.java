package io.crossing.notification;

import com.zaxxer.hikari.HikariDataSource;
import io.crossing.PostgreSql;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class LateNoticesOnPostgreSqlTests extends LateNoticesTests {

    /** One and the same, as a transaction is bound to it. */
    private static HikariDataSource database;

    @BeforeAll
    static void start() {
        database = PostgreSql.newDatabase();
        createTables(database);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Override
    DataSource database() {
        return database;
    }
}
