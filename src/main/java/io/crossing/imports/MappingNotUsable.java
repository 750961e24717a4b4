package io.crossing.imports;

import io.crossing.web.FieldProblem;
import java.util.List;

/** The mapping names a column or a field that there is not, or leaves out one that is needed. */
public final class MappingNotUsable extends ImportError {

    private final transient List<FieldProblem> problems;

    MappingNotUsable(List<FieldProblem> problems) {
        super(problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    @Override
    public List<FieldProblem> problems() {
        return problems;
    }
}
