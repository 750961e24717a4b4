package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.regex.Pattern;

/** Reads text: trimmed, on one line where the field has one, and without what no database keeps. */
enum TextReader implements ValueReader {
    ONE_LINE,
    LINES;

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\t]+");
    private static final Pattern RETURNS = Pattern.compile("\\r\\n?");
    private static final Pattern UNKEEPABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF]");

    @Override
    public Reading read(Answer answer) {
        if (!(answer.value() instanceof String raw)) {
            return Reading.wrong(answer, Sentence.of("form.text"));
        }
        if (UNKEEPABLE.matcher(raw).find()) {
            return Reading.wrong(answer, Sentence.of("form.unshowable"));
        }
        String text = this == ONE_LINE
                ? LINE_BREAKS.matcher(raw).replaceAll(" ")
                : RETURNS.matcher(raw).replaceAll("\n");
        return new Reading.Read(text.strip());
    }
}
