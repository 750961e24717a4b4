package io.crossing.diagram.wall;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a form: words for people, short FEEL behind {@code =}, patterns that end soon; no markup and nothing from elsewhere. */
final class FormTexts {

    private static final Set<String> KINDS_REFUSED = Set.of("html", "iframe", "image", "documentPreview", "filepicker");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern FROM_ELSEWHERE = Pattern.compile("!\\[|(?i)(javascript|vbscript|data)\\s*:\\s*[^\\s]");
    private static final Pattern REPEATED_GROUP = Pattern.compile(
            "\\((?:[^()\\\\]|\\\\.)*(?:[+*|]|\\{\\d+,\\d*})(?:[^()\\\\]|\\\\.)*\\)(?:[+*]|\\{\\d+(?:,\\d*)?})");
    private static final Pattern REPEATED_GROUPS =
            Pattern.compile("\\)(?:[+*]|\\{\\d+(?:,\\d*)?})[^()]*\\)(?:[+*]|\\{)");
    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[1-9]|\\\\k<");

    /** What a text shows of the answers so far; loops and conditions of such templates are no FEEL and so refused. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{((?:(?!}}).)*)(?:}}|$)", Pattern.DOTALL);

    private static final int LONGEST_PATTERN = 200;

    private final Findings findings;

    FormTexts(Findings findings) {
        this.findings = findings;
    }

    void check(String key, String text, String id, FormParts part) {
        if (part == FormParts.COMPONENT && key.equals("type") && KINDS_REFUSED.contains(text)) {
            findings.add(Rule.ELEMENT, id, text, "form");
        } else if (part == FormParts.VALIDATION && key.equals("pattern")) {
            checkPattern(text, id);
        } else if (text.strip().startsWith("=")) {
            checkFeel(text.strip().substring(1), id);
        } else {
            checkWords(key, text, id);
        }
    }

    private void checkPattern(String pattern, String id) {
        if (pattern.length() > LONGEST_PATTERN
                || REPEATED_GROUP.matcher(pattern).find()
                || REPEATED_GROUPS.matcher(pattern).find()
                || BACK_REFERENCE.matcher(pattern).find()) {
            findings.add(Rule.VALUE, id, pattern, "pattern");
        }
    }

    private void checkFeel(String feel, String id) {
        try {
            FeelGrammar.check(feel, false);
        } catch (ExpressionRefused refused) {
            findings.add(Rule.FEEL, id, refused.part(), feel);
        }
    }

    private void checkWords(String key, String text, String id) {
        if (MARKUP.matcher(text).find() || FROM_ELSEWHERE.matcher(text).find()) {
            findings.add(Rule.LITERAL, id, text, key);
        } else if (ExpressionsIn.any(text)) {
            findings.add(Rule.EXPRESSION, id, text, key);
        } else {
            Matcher template = TEMPLATE.matcher(text);
            while (template.find()) {
                checkFeel(template.group(1), id);
            }
        }
    }
}
