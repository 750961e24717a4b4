package io.crossing.people;

import com.zaxxer.hikari.HikariDataSource;
import io.crossing.PostgreSql;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class AccountsOnPostgreSqlTests extends AccountsSuite {

    private static HikariDataSource database;

    @BeforeAll
    static void start() {
        database = PostgreSql.newDatabase();
        migrated(database, "postgresql");
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
