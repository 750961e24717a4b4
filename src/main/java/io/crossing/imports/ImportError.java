package io.crossing.imports;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.List;

/** An import that cannot be done as a whole; nothing was created. */
public abstract sealed class ImportError extends Refusal permits FileNotReadable, MappingNotUsable, ImportUnknown {

    ImportError(Sentence said) {
        super(said);
    }

    /** What is wrong with which part of what was sent; empty where it is no part's fault. */
    public abstract List<FieldError> problems();
}
