package io.crossing.rollout;

import io.crossing.process.Sentence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can go wrong with a rollout, each as a fact with its data. */
public abstract sealed class RolloutError extends RuntimeException
        permits RolloutUnknown, NotAllowed, RolloutEndedAlready, AnswersRefused {

    private final transient @Nullable Sentence said;

    protected RolloutError(Sentence said) {
        super(said.toString());
        this.said = said;
    }

    /** For what only programs are told, in English. */
    protected RolloutError(String message) {
        super(message);
        this.said = null;
    }

    /** What is the matter and what to do, in the language of whoever reads it; {@link #getMessage()} is in English. */
    public String message(Locale language) {
        return said == null ? String.valueOf(getMessage()) : said.in(language);
    }
}
