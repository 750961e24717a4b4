package io.crossing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** This suite runs on {@link PostgreSql}, in a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(OnPostgreSql.Database.class)
public @interface OnPostgreSql {

    @TestConfiguration(proxyBeanMethods = false)
    class Database {

        @Bean(destroyMethod = "close")
        DataSource dataSource() {
            return PostgreSql.newDatabase();
        }
    }
}
