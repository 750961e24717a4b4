package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContextException;

/** A database that cannot be opened is said in words, with what to do, and not as a stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseNotReachedTests {

    @TempDir
    private Path folder;

    @Test
    void saysThatTheDatabaseIsNotThere(CapturedOutput output) {
        try (HikariDataSource there = PostgreSql.newDatabase()) {
            start(there.getJdbcUrl().replaceFirst("/crossing\\d+", "/not_there"));
        }

        assertThat(output).contains("Create the database on the server").doesNotContain("\tat ");
    }

    @Test
    void saysThatNoServerAnswers(CapturedOutput output) throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }

        start("jdbc:postgresql://127.0.0.1:" + nobody + "/crossing");

        assertThat(output).contains("Start the database server").doesNotContain("\tat ");
    }

    @Test
    void saysThatTheFolderIsInUse(CapturedOutput output) throws IOException {
        Path file = folder.resolve("crossing.mv.db");
        try (FileChannel another = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = another.lock()) {
            assertThat(lock.isValid()).isTrue();

            start("jdbc:h2:file:" + folder.resolve("crossing"));
        }

        assertThat(output).contains("name another folder with crossing.data").doesNotContain("\tat ");
    }

    private static void start(String database) {
        try {
            new SpringApplicationBuilder(Crossing.class)
                    .properties("spring.main.banner-mode=off")
                    .run(
                            "--server.port=0",
                            "--crossing.process.jobs=false",
                            "--spring.datasource.hikari.connection-timeout=1000",
                            "--spring.datasource.url=" + database)
                    .close();
            throw new AssertionError("It started.");
        } catch (ApplicationContextException expected) {
            assertThat(expected).hasStackTraceContaining("SQLException");
        }
    }
}
