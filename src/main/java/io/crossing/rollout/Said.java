package io.crossing.rollout;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody said in a few fields and collects what needs another look. */
final class Said {

    private static final int LONGEST = 4_000;
    private static final Pattern UNKEEPABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uD800-\\uDFFF]");

    private final List<FieldError> errors = new ArrayList<>();

    /** The text, trimmed; an error asks for it where there is none. */
    String text(String field, @Nullable String said, Sentence ask) {
        String text = said == null ? "" : said.strip();
        if (text.isEmpty()) {
            refuse(field, ask);
        } else if (text.length() > LONGEST) {
            refuse(field, Sentence.of("rollout.refused.longer", LONGEST));
        } else if (UNKEEPABLE.matcher(text).find()) {
            refuse(field, Sentence.of("rollout.refused.unshowable"));
        }
        return text;
    }

    /**
     * The text of a field that may be left out, trimmed.
     *
     * @throws AnswersRefused if it is there and needs another look
     */
    static @Nullable String optional(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Said said = new Said();
        String trimmed = said.text(field, text, Sentence.of("rollout.refused.words"));
        said.check();
        return trimmed;
    }

    void refuse(String field, Sentence message) {
        errors.add(new FieldError(field, message));
    }

    /** @throws AnswersRefused if anything needs another look */
    void check() {
        if (!errors.isEmpty()) {
            throw new AnswersRefused(errors);
        }
    }
}
