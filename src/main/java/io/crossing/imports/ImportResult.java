package io.crossing.imports;

import io.crossing.process.form.FieldError;
import java.util.List;

/**
 * What an import did or, where it was only tried, would do.
 *
 * @param rows how many rows count
 * @param created how many became rollouts
 * @param skipped how many had become one before, or stand in the file twice
 * @param leftOut rows that the mapping does not count
 * @param problems why the others became none; nothing of them was created
 * @param dryRun whether it was only tried, and nothing was created
 */
public record ImportResult(int rows, int created, int skipped, int leftOut, List<RowProblem> problems, boolean dryRun) {

    public ImportResult {
        problems = List.copyOf(problems);
    }

    /**
     * What is wrong with a row.
     *
     * @param row as a spreadsheet counts it: the names of the columns are row 1
     */
    public record RowProblem(int row, FieldError problem) {}

    /** How many rows were looked at; fewer than the file has where the import was stopped. */
    int goneThrough() {
        return rows + leftOut;
    }

    /** How many rows have a problem. */
    public long refused() {
        return problems.stream().map(RowProblem::row).distinct().count();
    }
}
