package io.crossing.imports;

import io.crossing.imports.ImportResult.RowProblem;
import io.crossing.process.Sentence;
import io.crossing.process.SentenceInJson;
import io.crossing.process.form.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The result of an import as it is kept until somebody reads it, in whichever language that will be. */
record KeptResult(int rows, int created, int skipped, int leftOut, List<KeptProblem> problems, boolean dryRun) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SentenceInJson SENTENCES = new SentenceInJson(JSON);

    record KeptProblem(
            int row, String field, String message, @Nullable String said) {

        private static KeptProblem of(RowProblem one) {
            FieldError problem = one.problem();
            return new KeptProblem(one.row(), problem.field(), problem.message(), SENTENCES.write(problem.said()));
        }

        private RowProblem problem() {
            Sentence sentence = SENTENCES.read(said);
            return new RowProblem(
                    row, new FieldError(field, sentence == null ? Sentence.of("imports.row.kept", message) : sentence));
        }
    }

    static String write(ImportResult result) {
        return JSON.writeValueAsString(new KeptResult(
                result.rows(),
                result.created(),
                result.skipped(),
                result.leftOut(),
                result.problems().stream().map(KeptProblem::of).toList(),
                result.dryRun()));
    }

    static ImportResult read(String text) {
        KeptResult kept = JSON.readValue(text, KeptResult.class);
        return new ImportResult(
                kept.rows,
                kept.created,
                kept.skipped,
                kept.leftOut,
                kept.problems.stream().map(KeptProblem::problem).toList(),
                kept.dryRun);
    }
}
