package io.crossing.adoption;

import java.util.List;

/** A usage export as it was understood: the rows that can be kept, and what is wrong with the others. */
public record UsageRead(List<String> header, UsageColumns columns, List<UsageRow> rows, List<UsageProblem> problems) {

    public UsageRead {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** How many are new. */
    public long fresh() {
        return rows.stream().filter(row -> !row.known()).count();
    }
}
