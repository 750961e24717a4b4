package io.crossing.process;

import java.util.Locale;

/** What somebody is refused, as a fact that is said in the language of whoever reads it. Its message is in English, for logs. */
public abstract class Refusal extends RuntimeException {

    private final transient Sentence said;

    /** @param said what is the matter and what to do */
    protected Refusal(Sentence said) {
        super(said.toString());
        this.said = said;
    }

    /** What is the matter and what to do, as part of what else is said. */
    public final Sentence said() {
        return said;
    }

    /** The same in a language. */
    public final String in(Locale language) {
        return said.in(language);
    }
}
