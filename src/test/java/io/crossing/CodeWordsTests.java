package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** No page and no answer of the API says a sentence that stands in code: it stands in the messages, in every language. */
class CodeWordsTests {

    private static final Path CODE = Path.of("src/main/java");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** The page for developers; its samples stand for what others fill in. */
    private static final String FOR_DEVELOPERS = "DesignPages.java";

    private static final Pattern SENTENCE =
            Pattern.compile("\\p{Lu}[\\p{L}’']*,? .*|.*\\p{L} \\p{L}+ \\p{L}+.*", Pattern.DOTALL);

    /** Markup, parts of SQL, and patterns of dates. */
    private static final Pattern NO_WORDS =
            Pattern.compile("\\s*<.*|[A-Z]{6} .*|.*= :.*|.*\\b(yy(yy)?|EEE)\\b.*", Pattern.DOTALL);

    /** What goes wrong in code only, and is read in logs. */
    private static final Pattern FOR_LOGS = Pattern.compile("\\w+Exception|\\w+Error");

    /** What describes the API to programmers, and what is said in logs. */
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile(".*\\b(description|requireNonNull|warn|error|info|debug)");

    @Test
    void noWebPackageSaysSentencesOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();

        try (Stream<Path> files = Files.walk(CODE);
                StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, null)) {
            List<Path> web = files.filter(file -> file.toString().matches(".*/web/\\w+\\.java"))
                    .filter(file -> !file.endsWith(FOR_DEVELOPERS))
                    .toList();
            assertThat(web).hasSizeGreaterThan(100);
            find(manager.getJavaFileObjectsFromPaths(web), found);
        }

        assertThat(found).isEmpty();
    }

    @Test
    void findsSentencesButNotWhatOnlyCodeReads() throws IOException {
        List<String> found = new ArrayList<>();

        find(source("""
                @Operation(summary = "Shows it to people")
                class Sample {
                    String a = "Nobody is there.";
                    String b = "choose who is meant";
                    String c = "worklist.answer.to";
                    String d = "late";
                    RuntimeException e = new IllegalStateException("This is never seen.");
                }
                """), found);

        assertThat(found).containsExactly("Sample.java: Nobody is there.", "Sample.java: choose who is meant");
    }

    private static void find(Iterable<? extends JavaFileObject> sources, List<String> found) throws IOException {
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of("-proc:none"), null, sources);
        for (CompilationUnitTree file : task.parse()) {
            String name = Path.of(file.getSourceFile().getName()).getFileName().toString();
            String source = file.getSourceFile().getCharContent(true).toString();
            file.accept(new Literals(name + ": ", source, found), null);
        }
    }

    private static List<JavaFileObject> source(String text) {
        return List.of(new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
    }

    /** Collects the sentences among the texts of a file, but for those of the API's description. */
    private static final class Literals extends TreeScanner<Void, Void> {

        private final String file;
        private final String source;
        private final List<String> found;

        Literals(String file, String source, List<String> found) {
            this.file = file;
            this.source = source;
            this.found = found;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void none) {
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            return FOR_LOGS.matcher(made.getIdentifier().toString()).matches() ? null : super.visitNewClass(made, none);
        }

        /** A constant may stand for a part of the description. */
        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            return source.contains("description = " + variable.getName()) ? null : super.visitVariable(variable, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree called, Void none) {
            boolean skipped =
                    FOR_PROGRAMMERS.matcher(called.getMethodSelect().toString()).matches();
            return skipped ? null : super.visitMethodInvocation(called, none);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text
                    && SENTENCE.matcher(text).matches()
                    && !NO_WORDS.matcher(text).matches()) {
                found.add(file + text);
            }
            return null;
        }
    }
}
