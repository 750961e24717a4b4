package io.crossing.imports;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.List;

/** The mapping names a column or a field that there is not, or leaves out one that is needed. */
public final class MappingNotUsable extends ImportError {

    private final transient List<FieldError> problems;

    MappingNotUsable(List<FieldError> problems) {
        super(Sentence.of("imports.mapping.not-usable"));
        this.problems = List.copyOf(problems);
    }

    MappingNotUsable(String field, Sentence problem) {
        this(List.of(new FieldError(field, problem)));
    }

    @Override
    public List<FieldError> problems() {
        return problems;
    }
}
