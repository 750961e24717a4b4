package io.crossing.imports;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.List;

/** An import that cannot be done as a whole; nothing was created. */
public abstract sealed class ImportError extends RuntimeException
        permits FileNotReadable, MappingNotUsable, ImportUnknown {

    private final transient Sentence said;

    ImportError(Sentence said) {
        super(said.toString());
        this.said = said;
    }

    /** What is wrong with which part of what was sent; empty where it is no part's fault. */
    public abstract List<FieldError> problems();

    /** What happened and what to do. */
    public Sentence said() {
        return said;
    }
}
