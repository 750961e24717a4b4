package io.crossing.imports;

import io.crossing.web.FieldProblem;
import java.util.List;

/** The file is no table that can be read. */
public final class FileNotReadable extends ImportError {

    FileNotReadable(String message) {
        super(message);
    }

    @Override
    public List<FieldProblem> problems() {
        return List.of(new FieldProblem("file", sentence()));
    }
}
