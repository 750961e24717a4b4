package io.crossing.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.DiagramFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was changed in the product is still in force when it starts again, with the same files or with others. */
class PublishedBeforeTests {

    private static final ProcessEngine ENGINE = engine();

    private final PublishedBefore before = new PublishedBefore(ENGINE.getRepositoryService());
    private int deployments;

    private static ProcessEngine engine() {
        StandaloneInMemProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName("published before");
        engine.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        engine.setDatabaseSchemaUpdate("true");
        return engine.buildProcessEngine();
    }

    @AfterEach
    void empty() {
        ClockUtil.reset();
        ENGINE.getRepositoryService()
                .createDeploymentQuery()
                .list()
                .forEach(one -> ENGINE.getRepositoryService().deleteDeployment(one.getId(), true));
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void hasNothingToAddAtTheFirstStart() {
        assertThat(before.after(files("one", "two"))).isEmpty();
    }

    @Test
    void hasNothingToAddWhereNothingWasPublished() {
        deployed(DeployingDiagrams.OWN, "one", "two");

        assertThat(before.after(files("another", "two"))).isEmpty();
    }

    @Test
    void hasNothingToAddWhereTheFilesAreThoseOfTheLastStart() {
        deployed(DeployingDiagrams.OWN, "one", "two");
        deployed(CamundaPublishing.PUBLISHED, "one, changed here", "two");

        assertThat(before.after(files("one", "two"))).isEmpty();
    }

    @Test
    void keepsWhatWasChangedHereAndTakesWhatIsNewOfTheRest() {
        deployed(DeployingDiagrams.OWN, "one", "two");
        deployed(CamundaPublishing.PUBLISHED, "one, changed here", "two");

        assertThat(texts(before.after(files("one", "two, of a new release"))))
                .isEqualTo(Map.of("a.txt", "one, changed here", "b.txt", "two, of a new release"));
    }

    @Test
    void keepsWhatWasChangedHereWhereBothHaveChangedIt() {
        deployed(DeployingDiagrams.OWN, "one", "two");
        deployed(CamundaPublishing.PUBLISHED, "one, changed here", "two");

        assertThat(texts(before.after(files("one, of a new release", "two"))))
                .isEqualTo(Map.of("a.txt", "one, changed here", "b.txt", "two"));
    }

    @Test
    void takesTheNewestThatWasPublished() {
        deployed(DeployingDiagrams.OWN, "one", "two");
        deployed(CamundaPublishing.PUBLISHED, "one, changed here", "two");
        deployed(CamundaPublishing.PUBLISHED, "one", "two, changed here");

        assertThat(texts(before.after(files("one, of a new release", "two"))))
                .isEqualTo(Map.of("a.txt", "one, of a new release", "b.txt", "two, changed here"));
    }

    @Test
    void isStillThereAtTheStartAfterTheNext() {
        deployed(DeployingDiagrams.OWN, "one", "two");
        deployed(CamundaPublishing.PUBLISHED, "one, changed here", "two");
        deployed(DeployingDiagrams.OWN, "one", "two, of a new release");
        deployed(CamundaPublishing.PUBLISHED, "one, changed here", "two, of a new release");

        assertThat(texts(before.after(files("one", "two, of the release after"))))
                .isEqualTo(Map.of("a.txt", "one, changed here", "b.txt", "two, of the release after"));
    }

    private static List<DiagramFile> files(String one, String two) {
        return List.of(DiagramFile.of("a.txt", one), DiagramFile.of("b.txt", two));
    }

    /** A second after the one before: the newest is known by its time. */
    private void deployed(String name, String one, String two) {
        ClockUtil.offset(Duration.ofSeconds(++deployments).toMillis());
        DeploymentBuilder deployment =
                ENGINE.getRepositoryService().createDeployment().name(name);
        files(one, two).forEach(file -> deployment.addString(file.name(), text(file)));
        deployment.deploy();
    }

    private static Map<String, String> texts(List<DiagramFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.name(), text(file)));
        return texts;
    }

    private static String text(DiagramFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
