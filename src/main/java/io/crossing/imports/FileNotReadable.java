package io.crossing.imports;

import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.util.List;

/** The file is no table that can be read. */
public final class FileNotReadable extends ImportError {

    FileNotReadable(String message, Object... about) {
        super(Sentence.of(message, about));
    }

    @Override
    public List<FieldError> problems() {
        return List.of(new FieldError("file", said()));
    }
}
