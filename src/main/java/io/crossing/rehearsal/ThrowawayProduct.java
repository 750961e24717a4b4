package io.crossing.rehearsal;

import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramsRefused;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.util.FileSystemUtils;

/**
 * The product once more, for one rehearsal: the same parts, from the engine to the escalations, on an empty database in memory and by a clock of
 * its own. It has no pages, sends nothing, and does nothing by itself; when it is closed, nothing of it is left.
 */
final class ThrowawayProduct implements AutoCloseable {

    private static final Set<String> MODULES =
            Set.of("process", "people", "rollout", "worklist", "escalation", "adoption", "stall");

    private final AnnotationConfigApplicationContext context;

    private ThrowawayProduct(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /** What every part needs around it. It has no stereotype: only a throwaway product is made of it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        MessageSourceAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    @ConfigurationPropertiesScan("io.crossing")
    static class Ground {}

    /**
     * Makes one on which the files are deployed.
     *
     * @param running the parts of the product that runs, which it is made of as well
     * @throws DiagramsRefused if the engine cannot read the files
     */
    static ThrowawayProduct of(
            ConfigurableListableBeanFactory running,
            ConfigurableEnvironment settings,
            Collection<DiagramFile> files,
            PlayedClock clock) {
        Path folder = folder(files);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        try {
            context.setEnvironment(settings(settings, folder));
            context.register(Ground.class);
            parts(running).forEach(context::register);
            context.registerBean(PlayedClock.class, () -> clock);
            context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
            context.registerBean(Witness.class);
            context.refresh();
            return new ThrowawayProduct(context);
        } catch (RuntimeException e) {
            context.close();
            throw refusal(e);
        } finally {
            remove(folder);
        }
    }

    /** Of the modules that a rollout runs on, what was found by scanning, without pages and resources. */
    private static Stream<Class<?>> parts(ConfigurableListableBeanFactory running) {
        return Stream.of(running.getBeanDefinitionNames())
                .map(running::getBeanDefinition)
                .filter(ScannedGenericBeanDefinition.class::isInstance)
                .map(BeanDefinition::getBeanClassName)
                .filter(ThrowawayProduct::belongs)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), running.getBeanClassLoader()));
    }

    private static boolean belongs(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length > 3
                && name.startsWith("io.crossing.")
                && MODULES.contains(parts[2])
                && !parts[3].equals("web")
                && !parts[3].equals("signin");
    }

    private static ConfigurableEnvironment settings(ConfigurableEnvironment settings, Path folder) {
        StandardEnvironment ours = new StandardEnvironment();
        String name = "rehearsal-" + UUID.randomUUID();
        settings.getPropertySources().forEach(ours.getPropertySources()::addLast);
        ours.getPropertySources()
                .addFirst(new MapPropertySource(
                        "rehearsal",
                        Map.of(
                                "spring.datasource.url",
                                "jdbc:h2:mem:" + name,
                                "spring.datasource.username",
                                "rehearsal",
                                "spring.datasource.password",
                                "",
                                "spring.datasource.hikari.pool-name",
                                name,
                                "spring.datasource.hikari.maximum-pool-size",
                                "5",
                                "crossing.process.name",
                                name,
                                "crossing.process.jobs",
                                "false",
                                "crossing.process.diagrams",
                                folder.toString())));
        return ours;
    }

    private static Path folder(Collection<DiagramFile> files) {
        try {
            Path folder = Files.createTempDirectory("rehearsal");
            for (DiagramFile file : files) {
                Files.write(folder.resolve(file.name()), file.content());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The files of a rehearsal could not be laid out.", e);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the engine says about a file comes wrapped into the failure of the start. */
    private static RuntimeException refusal(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DiagramsRefused.class::isInstance)
                .map(DiagramsRefused.class::cast)
                .<RuntimeException>map(refused -> refused)
                .findFirst()
                .orElse(failure);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
