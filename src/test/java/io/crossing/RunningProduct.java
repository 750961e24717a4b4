package io.crossing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** The product as a process of its own, so that it can be killed; always on the same port and data. */
final class RunningProduct implements AutoCloseable {

    private final Path folder;
    private final List<String> settings;
    private final int port;
    private Process process;

    private RunningProduct(Path folder, List<String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.port = freePort();
        this.process = launch();
    }

    /** Starts the demonstration without samples and colleagues, and waits until it answers. */
    static RunningProduct start(Path folder, String... settings) throws IOException {
        RunningProduct product = new RunningProduct(folder, List.of(settings));
        product.awaitReady();
        return product;
    }

    /** The plug is pulled, and it is started again. */
    void killAndRestart() throws IOException {
        kill();
        restart();
    }

    void restart() throws IOException {
        process = launch();
        awaitReady();
    }

    void kill() {
        process.destroyForcibly();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive());
    }

    Api as(String person) {
        return new Api("http://localhost:" + port, person);
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.crossing.Crossing",
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--crossing.data=" + folder.resolve("data"),
                "--crossing.demo.samples=false",
                "--crossing.demo.colleagues=false"));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("product.log").toFile()))
                .start();
    }

    private void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .failFast("It has ended; its log is in " + folder, () -> !process.isAlive())
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> as("lea").get("/me").status() == 200);
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
