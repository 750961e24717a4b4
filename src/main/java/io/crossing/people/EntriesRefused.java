package io.crossing.people;

import io.crossing.web.FieldProblem;
import java.util.List;

/** Something that was entered cannot be so; names each field and what would be right. */
public final class EntriesRefused extends PeopleError {

    private final List<FieldProblem> problems;

    EntriesRefused(List<FieldProblem> problems) {
        super(problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    public EntriesRefused(String field, String message) {
        this(List.of(new FieldProblem(field, message)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
