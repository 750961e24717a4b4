package io.crossing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** Finds what a template shows or says that stands in it word by word instead of in the messages. */
final class TemplateText extends AbstractSimpleMarkupHandler {

    private static final Set<String> SHOWN = Set.of("title", "aria-label", "alt", "placeholder", "label", "summary");
    private static final Set<String> REPLACES_CONTENT = Set.of("th:text", "th:utext", "th:replace");
    private static final Set<String> WITHOUT_END =
            Set.of("meta", "link", "input", "br", "img", "path", "circle", "hr", "col");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EXPRESSION = Pattern.compile("[$#@*~]\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern LITERAL = Pattern.compile("\\|([^|]*)\\|");
    private static final Pattern ENTITY = Pattern.compile("&\\w+;");
    private static final Pattern KEY = Pattern.compile("[\\w-]+(?:\\.[\\w-]*)+");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]+");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{L}+.*|.*\\p{L} .*\\p{L}.*");

    private final Consumer<String> found;
    private final Deque<Boolean> replaced = new ArrayDeque<>();

    private TemplateText(Consumer<String> found) {
        this.found = found;
    }

    static void find(String template, Consumer<String> found) {
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, new TemplateText(found));
        } catch (ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void handleOpenElement(String name, Map<String, String> attributes, int line, int col) {
        attributes(attributes, line);
        if (!WITHOUT_END.contains(name)) {
            replaced.push(hidden() || replaces(name, attributes));
        }
    }

    @Override
    public void handleStandaloneElement(
            String name, Map<String, String> attributes, boolean minimized, int line, int col) {
        attributes(attributes, line);
    }

    @Override
    public void handleAutoOpenElement(String name, Map<String, String> attributes, int line, int col) {
        replaced.push(hidden());
    }

    @Override
    public void handleCloseElement(String name, int line, int col) {
        replaced.pop();
    }

    @Override
    public void handleAutoCloseElement(String name, int line, int col) {
        replaced.pop();
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int col) {
        String text = ENTITY.matcher(
                        INLINED.matcher(new String(buffer, offset, length)).replaceAll(""))
                .replaceAll("");
        if (!hidden() && WORD.matcher(text).find()) {
            found.accept(line + ": " + text.strip());
        }
    }

    private boolean hidden() {
        return !replaced.isEmpty() && replaced.peek();
    }

    private static boolean replaces(String name, Map<String, String> attributes) {
        return name.equals("style")
                || name.equals("script")
                || attributes != null && attributes.keySet().stream().anyMatch(REPLACES_CONTENT::contains);
    }

    private void attributes(Map<String, String> attributes, int line) {
        if (attributes != null) {
            attributes.forEach((name, value) -> attribute(attributes, name, value == null ? "" : value, line));
        }
    }

    private void attribute(Map<String, String> all, String name, String value, int line) {
        if (shown(name) && !all.containsKey("th:" + name) && WORD.matcher(value).find()) {
            found.accept(line + ": " + name + "=" + value);
        } else if (name.startsWith("th:")) {
            said(name, value, line);
        }
    }

    private static boolean shown(String name) {
        return SHOWN.contains(name) || name.startsWith("data-") && name.endsWith("label");
    }

    /** Words within an expression: a text in quotes that reads like words, or letters beside what is filled in. */
    private void said(String name, String value, int line) {
        QUOTED.matcher(value)
                .results()
                .map(one -> one.group(1))
                .filter(text -> SENTENCE.matcher(text).matches() && shows(name))
                .filter(text -> !CONSTANT.matcher(text).matches())
                .forEach(text -> found.accept(line + ": " + name + " says '" + text + "'"));
        if (name.equals("th:text") || shown(name.substring(3))) {
            LITERAL.matcher(value)
                    .results()
                    .map(one -> EXPRESSION.matcher(one.group(1)).replaceAll(""))
                    .filter(text ->
                            WORD.matcher(text).find() && !KEY.matcher(text).matches())
                    .forEach(text -> found.accept(line + ": " + name + " says |" + text + "|"));
        }
    }

    private static boolean shows(String name) {
        return name.equals("th:text")
                || name.equals("th:replace")
                || name.equals("th:insert")
                || name.equals("th:with")
                || shown(name.substring(3));
    }
}
