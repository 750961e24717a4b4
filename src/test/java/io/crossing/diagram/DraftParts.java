package io.crossing.diagram;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** Drafts on the real engine and a real database, without the rest of the product. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@ComponentScan(
        basePackages = "io.crossing.process",
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Tests?\\b.*"))
@ConfigurationPropertiesScan("io.crossing.process")
@Import({
    Changes.class,
    DiagramDrafts.class,
    RevisionsOfDrafts.class,
    SavingDraft.class,
    RestoringRevision.class,
    DiscardingDraft.class,
    DescribingChange.class,
    ClosingChange.class,
    FilesOfChange.class,
    Presences.class,
    ElementComments.class,
    NamedFiles.class,
    Workshop.class
})
class DraftParts {

    @Bean
    Heard heard() {
        return new Heard();
    }

    /** What was told about drafts. */
    static class Heard {

        private final java.util.List<DraftSaved> saved = new java.util.concurrent.CopyOnWriteArrayList<>();

        @EventListener
        void hear(DraftSaved event) {
            saved.add(event);
        }

        java.util.List<DraftSaved> saved() {
            return saved;
        }
    }
}
