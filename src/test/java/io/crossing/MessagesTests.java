package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages and mails say, in both languages. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final Pattern IN_TEMPLATES =
            Pattern.compile("#\\{([a-zA-Z][\\w.-]*[\\w-])[}(]|#messages\\.msg\\('([\\w.-]*[\\w-])'[,)]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern IN_CODE =
            Pattern.compile("(?:getMessage|Sentence\\.of|phrases\\.of)\\(\\s*\"([\\w.-]*\\w)\"\\s*[,)]");

    private final Properties english = read("messages.properties");
    private final Properties german = read("messages_de.properties");

    @Test
    void standInBothLanguages() {
        assertThat(placeholders(german).keySet())
                .containsExactlyElementsOf(placeholders(english).keySet());
    }

    @Test
    void haveTheSamePlaceholdersInBothLanguages() {
        assertThat(placeholders(german)).containsExactlyEntriesOf(placeholders(english));
    }

    @Test
    void areThereForEveryTemplate() throws IOException {
        assertThat(used(RESOURCES.resolve("templates"), IN_TEMPLATES))
                .isNotEmpty()
                .isSubsetOf(english.stringPropertyNames());
    }

    @Test
    void areThereForAllCode() throws IOException {
        assertThat(used(Path.of("src/main/java"), IN_CODE)).isNotEmpty().isSubsetOf(english.stringPropertyNames());
    }

    private static TreeMap<String, Set<String>> placeholders(Properties messages) {
        return messages.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> PLACEHOLDER
                                .matcher(messages.getProperty(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Set<String> used(Path folder, Pattern use) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> use.matcher(COMMENT.matcher(text(file)).replaceAll(""))
                            .results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String bundle) {
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle))) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
