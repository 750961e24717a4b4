package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page and no mail says a word that does not stand in the messages, so that each is read in every language. */
class TemplateWordsTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** The page for developers that shows the parts which pages are made of; its samples stand for what others fill in. */
    private static final List<String> FOR_DEVELOPERS = List.of("layout/design.html");

    /** What is called the same in every language. */
    private static final Pattern SAME_EVERYWHERE = Pattern.compile("SHA-256|Subject:|Crossing|CC|\\.ics");

    private static final Pattern MESSAGE_INSIDE = Pattern.compile("\\$\\{[^{}]*#\\{");

    private static final Pattern IN_TEXT =
            Pattern.compile("\\[\\(.*?\\)]|\\[\\[.*?]]|\\[[#/].*?]|\\[/]", Pattern.DOTALL);

    @Test
    void noPageSaysWordsOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();

        for (Path template : templates(".html")) {
            TemplateText.find(Files.readString(template), words -> found.add(name(template) + ":" + words));
        }

        assertThat(found)
                .filteredOn(words -> !SAME_EVERYWHERE.matcher(words).find())
                .isEmpty();
    }

    /** Thymeleaf finds this only when the page is asked for. */
    @Test
    void noMessageStandsInsideOfAnotherExpression() throws IOException {
        List<String> found = new ArrayList<>();

        for (Path template : templates(".html")) {
            MESSAGE_INSIDE
                    .matcher(Files.readString(template))
                    .results()
                    .forEach(one -> found.add(name(template) + ": " + one.group()));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void noPlainMailSaysWordsOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();

        for (Path template : templates(".txt")) {
            String left = IN_TEXT.matcher(Files.readString(template)).replaceAll("");
            left.lines()
                    .filter(line -> line.matches(".*\\p{L}{2,}.*"))
                    .forEach(line -> found.add(name(template) + ": " + line.strip()));
        }

        assertThat(found)
                .filteredOn(words -> !SAME_EVERYWHERE.matcher(words).find())
                .isEmpty();
    }

    @Test
    void findsWordsWhereverATemplateCanSayThem() {
        List<String> found = new ArrayList<>();

        TemplateText.find("""
                <main th:aria-label="'Where it stands'">
                  <h1>Hello</h1>
                  <p th:text="#{greeting}">Sample</p>
                  <p th:text="|${count} more|">2 more</p>
                  <td data-label="Owner" th:text="${owner}">Olga</td>
                  <th:block th:replace="~{parts :: field('note', 'Your note', #{hint})}"/>
                  <br>
                  <script>var hello = "Sample";</script>
                </main>
                """, found::add);

        assertThat(found)
                .containsExactly(
                        "1: th:aria-label says 'Where it stands'",
                        "2: Hello",
                        "4: th:text says | more|",
                        "5: data-label=Owner",
                        "6: th:replace says 'Your note'");
    }

    private static List<Path> templates(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !FOR_DEVELOPERS.contains(name(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path template) {
        return TEMPLATES.relativize(template).toString();
    }
}
