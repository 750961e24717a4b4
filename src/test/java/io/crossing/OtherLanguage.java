package io.crossing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds on a page of one language what the messages say so in the other: a page that is translated in part. */
final class OtherLanguage {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** What is shorter is also a name, of a step or an end in a diagram for instance. */
    private static final Pattern A_SENTENCE = Pattern.compile("(\\S+ ){4}\\S+.*");

    /** What was answered stands on record in the words of its form, which has one language. */
    private static final String FORMS = forms();

    private static final Properties ENGLISH = read("messages.properties");
    private static final Properties GERMAN = read("messages_de.properties");
    private static final OtherLanguage THAN_ENGLISH = new OtherLanguage(ENGLISH, GERMAN);
    private static final OtherLanguage THAN_GERMAN = new OtherLanguage(GERMAN, ENGLISH);

    private final List<String> sentences;

    private OtherLanguage(Properties shown, Properties other) {
        sentences = other.stringPropertyNames().stream()
                .filter(key -> !other.getProperty(key).contains("{"))
                .filter(key -> !other.getProperty(key).equals(shown.getProperty(key)))
                .map(other::getProperty)
                .filter(words -> A_SENTENCE.matcher(words).matches())
                .map(words -> words.toLowerCase(Locale.ROOT))
                .filter(words -> !FORMS.contains(words))
                .toList();
    }

    static OtherLanguage than(String language) {
        return language.equals("de") ? THAN_GERMAN : THAN_ENGLISH;
    }

    List<String> in(String page) {
        String text = page.toLowerCase(Locale.ROOT);
        return sentences.stream().filter(text::contains).toList();
    }

    private static String forms() {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            StringBuilder words = new StringBuilder();
            for (Path form :
                    files.filter(file -> file.toString().endsWith(".form")).toList()) {
                words.append(Files.readString(form).toLowerCase(Locale.ROOT));
            }
            return words.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties read(String bundle) {
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle))) {
            Properties messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
