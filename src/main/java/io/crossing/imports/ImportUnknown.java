package io.crossing.imports;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.List;

/** There is no such import of this person; files are kept until the next one comes. */
public final class ImportUnknown extends ImportError {

    ImportUnknown() {
        super(Sentence.of("imports.unknown"));
    }

    @Override
    public List<FieldError> problems() {
        return List.of();
    }
}
