package io.crossing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** One node of several over one PostgreSQL, as a process of its own, so that it can be killed. */
final class ClusterNode implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final List<String> main;
    private final Path log;
    private final List<String> settings;
    private final int port;
    private Process process;

    private ClusterNode(List<String> main, Path log, List<String> settings) throws IOException {
        this.main = main;
        this.log = log;
        this.settings = settings;
        this.port = freePort();
        this.process = launch();
    }

    /** Launches a node; {@link #awaitReady} waits until it answers. */
    static ClusterNode launch(Path log, String database, String... settings) throws IOException {
        return new ClusterNode(List.of(Crossing.class.getName()), log, all(database, settings));
    }

    /** Launches a node by another main class, which gets a file to work with and puts something in the product's way. */
    static ClusterNode launchAs(Class<?> main, Path file, Path log, String database, String... settings)
            throws IOException {
        return new ClusterNode(List.of(main.getName(), file.toString()), log, all(database, settings));
    }

    private static List<String> all(String database, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.main.banner-mode=off"));
        all.addAll(List.of(settings));
        return all;
    }

    void kill() {
        process.destroyForcibly();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    void relaunch() throws IOException {
        process = launch();
    }

    void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> health() != 0);
    }

    /** What {@code /actuator/health} answers: 200 where the node is well, 503 where it is not, 0 while it does not answer. */
    int health() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The node has ended; its log is " + log);
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notThereYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(main);
        command.add("--server.port=" + port);
        command.addAll(settings);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
