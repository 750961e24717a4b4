package io.crossing.notification;

import io.crossing.people.Person;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes letters from templates: each has one for HTML, which escapes what people typed, and one for plain text, whose first line is the
 * subject.
 */
@Component
class Composing {

    private static final String FOLDER = "notification/letters/";
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
    private static final String SUBJECT = "Subject: ";
    private static final int WIDTH = 76;

    /** Keeps a mailbox's list from showing the rest of the mail after its preview. */
    private static final String AFTER_PREVIEW = "&#8199;&#65279;&#847; ".repeat(60);

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Composing(MailWording wording) {
        engine.setTemplateEngineMessageSource(wording.messages());
        engine.addTemplateResolver(resolver(TemplateMode.HTML, "*.html"));
        engine.addTemplateResolver(resolver(TemplateMode.TEXT, "*.txt"));
    }

    /** Fills the templates of that name, in the language of the reader. */
    Letter compose(String name, Words words, Person reader) {
        Context context = new Context(reader.mailLanguage(), words.asMap());
        context.setVariable("language", reader.mailLanguage().toLanguageTag());
        String written = engine.process(FOLDER + name + ".txt", context);
        String[] parts = written.split("\n", 2);
        String subject = Words.oneLine(parts[0].substring(SUBJECT.length()));
        context.setVariable("subject", subject);
        context.setVariable("padding", AFTER_PREVIEW);
        return new Letter(subject, engine.process(FOLDER + name + ".html", context), tidied(parts[1]), words.link());
    }

    private static String tidied(String text) {
        String lines = text.lines().map(Composing::wrapped).collect(Collectors.joining("\n"));
        return BLANK_LINES.matcher(lines).replaceAll("\n\n").strip() + "\n";
    }

    /** Breaks a line at blanks; what follows stays indented, or quoted, as the line began. */
    private static String wrapped(String line) {
        String text = line.stripTrailing();
        String indent = text.replaceAll("^((?:> )?[ ]*(?:- )?).*$", "$1");
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.substring(indent.length()).split(" ", -1)) {
            boolean breaks = column > indent.length() && column + 1 + word.length() > WIDTH;
            if (breaks) {
                wrapped.append('\n').append(indent.replace('-', ' '));
                column = indent.length();
            } else if (column > indent.length()) {
                wrapped.append(' ');
                column++;
            } else {
                wrapped.append(indent);
                column = indent.length();
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString().stripTrailing();
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String pattern) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setResolvablePatterns(Set.of(pattern));
        return resolver;
    }
}
