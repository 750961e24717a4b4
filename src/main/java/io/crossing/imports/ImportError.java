package io.crossing.imports;

import io.crossing.web.FieldProblem;
import java.util.List;

/** An import that cannot be done as a whole; nothing was created. */
public abstract sealed class ImportError extends RuntimeException
        permits FileNotReadable, MappingNotUsable, ImportUnknown {

    ImportError(String message) {
        super(message);
    }

    /** What is wrong with which part of what was sent; empty where it is no part's fault. */
    public abstract List<FieldProblem> problems();

    /** What happened and what to do, as a sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
