package io.crossing.imports.web;

import io.crossing.imports.ImportResult;
import java.util.List;
import java.util.Locale;

/**
 * What an import did, for programs.
 *
 * @param problems in the language of the caller
 */
record ImportAnswer(int rows, int created, int skipped, int leftOut, List<RowProblem> problems, boolean dryRun) {

    record RowProblem(int row, String field, String message) {}

    static ImportAnswer of(ImportResult result, Locale language) {
        return new ImportAnswer(
                result.rows(),
                result.created(),
                result.skipped(),
                result.leftOut(),
                result.problems().stream()
                        .map(one -> new RowProblem(
                                one.row(), one.problem().field(), one.problem().in(language)))
                        .toList(),
                result.dryRun());
    }
}
