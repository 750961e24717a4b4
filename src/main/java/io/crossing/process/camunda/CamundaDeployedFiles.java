package io.crossing.process.camunda;

import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is deployed, read from the engine's tables in one query for each kind: its own queries know no forms, and count runs one by one. */
@Component
class CamundaDeployedFiles implements DeployedFiles {

    private static final String BPMN = """
            select d.KEY_, d.NAME_, d.VERSION_, d.RESOURCE_NAME_, d.DEPLOYMENT_ID_, p.DEPLOY_TIME_,
                   (select count(*) from ACT_RU_EXECUTION e where e.PROC_DEF_ID_ = d.ID_ and e.PARENT_ID_ is null) as RUNNING
              from ACT_RE_PROCDEF d join ACT_RE_DEPLOYMENT p on p.ID_ = d.DEPLOYMENT_ID_""";
    private static final String DMN = """
            select d.KEY_, d.NAME_, d.VERSION_, d.RESOURCE_NAME_, d.DEPLOYMENT_ID_, p.DEPLOY_TIME_, 0 as RUNNING
              from ACT_RE_DECISION_DEF d join ACT_RE_DEPLOYMENT p on p.ID_ = d.DEPLOYMENT_ID_""";
    private static final String FORM = """
            select d.KEY_, d.KEY_ as NAME_, d.VERSION_, d.RESOURCE_NAME_, d.DEPLOYMENT_ID_, p.DEPLOY_TIME_, 0 as RUNNING
              from ACT_RE_CAMFORMDEF d join ACT_RE_DEPLOYMENT p on p.ID_ = d.DEPLOYMENT_ID_""";

    private final JdbcClient jdbc;
    private final RepositoryService repository;

    CamundaDeployedFiles(JdbcClient jdbc, RepositoryService repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /** A process, decision or form of a file; a file may have several, of which the one with the file's name speaks for it. */
    private record Row(DiagramKey file, String key, String resource, String deployment, Version version) {

        boolean speaksForItsFile() {
            return key.equals(file.name());
        }
    }

    @Override
    public List<Version> newest() {
        Map<String, Version> newest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all().forEach(version -> newest.putIfAbsent(version.key().file(), version));
        return List.copyOf(newest.values());
    }

    @Override
    public List<Version> all() {
        return Arrays.stream(DiagramKind.values())
                .flatMap(kind -> rows(kind, null).stream())
                .map(Row::version)
                .toList();
    }

    @Override
    public List<Version> versions(DiagramKey key) {
        return rows(key.kind(), key).stream().map(Row::version).toList();
    }

    @Override
    public Optional<DiagramFile> file(DiagramKey key, int version) {
        return rows(key.kind(), key).stream()
                .filter(row -> row.version.version() == version)
                .findFirst()
                .map(row -> new DiagramFile(
                        key.file(), read(repository.getResourceAsStream(row.deployment, row.resource))));
    }

    /** The rows that speak for their files, the newest first. */
    private List<Row> rows(DiagramKind kind, @Nullable DiagramKey only) {
        List<Row> rows = new ArrayList<>(jdbc
                .sql(
                        switch (kind) {
                            case BPMN -> BPMN;
                            case DMN -> DMN;
                            case FORM -> FORM;
                        })
                .query(CamundaDeployedFiles::row)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .filter(row -> only == null || row.file.equals(only))
                .sorted(Comparator.comparing((Row row) -> row.speaksForItsFile() ? "" : row.key))
                .toList());
        Map<String, String> speakers = new TreeMap<>();
        rows.forEach(row -> speakers.putIfAbsent(row.file.file(), row.key));
        rows.removeIf(row -> !row.key.equals(speakers.get(row.file.file())));
        rows.sort(Comparator.comparing((Row row) -> row.version.version()).reversed());
        return rows;
    }

    private static Optional<Row> row(ResultSet row, int number) throws SQLException {
        String resource = row.getString("RESOURCE_NAME_");
        String key = row.getString("KEY_");
        String name = row.getString("NAME_");
        int version = row.getInt("VERSION_");
        String deployment = row.getString("DEPLOYMENT_ID_");
        Instant at = row.getTimestamp("DEPLOY_TIME_").toInstant();
        long running = row.getLong("RUNNING");
        return DiagramKey.ofFile(resource)
                .map(file -> new Row(
                        file,
                        key,
                        resource,
                        deployment,
                        new Version(file, version, name == null ? key : name, at, running)));
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
