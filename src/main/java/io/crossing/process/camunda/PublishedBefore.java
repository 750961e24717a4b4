package io.crossing.process.camunda;

import io.crossing.process.DiagramFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what was changed in the product when it starts with other files than before: what was published stays in force. */
@Component
class PublishedBefore {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedBefore.class);

    private final RepositoryService repository;

    PublishedBefore(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * What has to be deployed after the files that the product starts with; nothing where those are as before, or nothing was published.
     *
     * @param starting the files that the product starts with now
     */
    List<DiagramFile> after(List<DiagramFile> starting) {
        Map<String, byte[]> then = newest(DeployingDiagrams.OWN);
        Map<String, byte[]> changed = newest(CamundaPublishing.PUBLISHED);
        Map<String, byte[]> now = new TreeMap<>();
        starting.forEach(file -> now.put(file.name(), file.content()));
        changed.entrySet().removeIf(file -> same(file.getValue(), then.get(file.getKey())));
        if (changed.isEmpty() || same(now, then)) {
            return List.of();
        }
        changed.forEach((name, content) -> {
            if (!same(now.get(name), then.get(name))) {
                LOG.warn(
                        "{} was changed in the product, and the one that it starts with has changed as well: the one from the product stays "
                                + "in force. Compare them in the workshop.",
                        name);
            }
            now.put(name, content);
        });
        List<DiagramFile> files = new ArrayList<>();
        now.forEach((name, content) -> files.add(new DiagramFile(name, content)));
        return files;
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(file -> same(file.getValue(), other.get(file.getKey())));
    }

    private static boolean same(byte @Nullable [] one, byte @Nullable [] other) {
        return Arrays.equals(one, other);
    }

    private Map<String, byte[]> newest(String name) {
        Optional<Deployment> deployment =
                repository.createDeploymentQuery().deploymentName(name).orderByDeploymentTime().desc().list().stream()
                        .findFirst();
        Map<String, byte[]> files = new TreeMap<>();
        deployment.ifPresent(found -> repository
                .getDeploymentResourceNames(found.getId())
                .forEach(file -> files.put(file, read(repository.getResourceAsStream(found.getId(), file)))));
        return files;
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
