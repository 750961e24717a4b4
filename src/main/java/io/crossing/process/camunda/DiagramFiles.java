package io.crossing.process.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams, tables and forms that the product starts with: its own, replaced or joined by those of a folder. */
@Component
class DiagramFiles {

    private final ResourcePatternResolver resources;
    private final @Nullable Path folder;

    DiagramFiles(ResourcePatternResolver resources, EngineSettings settings) {
        this.resources = resources;
        this.folder = settings.diagrams();
    }

    /** Every file by its name, in the order of their names. */
    Map<String, Resource> all() {
        try {
            Map<String, Resource> files = new TreeMap<>();
            for (Resource own : resources.getResources("classpath*:/bpmn/**/*.*")) {
                add(files, own);
            }
            if (folder != null) {
                addFolder(files, folder);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFolder(Map<String, Resource> files, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("crossing.process.diagrams names the folder " + folder
                    + ", which does not exist. Create it, or take the setting out.");
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(file -> add(files, new FileSystemResource(file)));
        }
    }

    private static void add(Map<String, Resource> files, Resource file) {
        String name = file.getFilename();
        if (name != null && name.matches(".+\\.(bpmn|dmn|form)")) {
            files.put(name, file);
        }
    }
}
