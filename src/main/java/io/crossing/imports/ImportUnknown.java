package io.crossing.imports;

import io.crossing.web.FieldProblem;
import java.util.List;

/** There is no such import of this person; files are kept until the next one comes. */
public final class ImportUnknown extends ImportError {

    ImportUnknown() {
        super("This file is not here any more. Choose it again.");
    }

    @Override
    public List<FieldProblem> problems() {
        return List.of();
    }
}
