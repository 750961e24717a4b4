package io.crossing.rollout.step;

import io.crossing.process.FormRef;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.jdbc.JdbcEvidences;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The document of a rollout's process in its versions, and how following it went. */
@Component
public class Documents {

    private static final String WRITTEN = "DocumentProcess";
    private static final String MENDED = "MendDocument";
    private static final String FOLLOWED = "FollowDocument";

    private final JdbcEvidences evidences;

    Documents(JdbcEvidences evidences) {
        this.evidences = evidences;
    }

    /** What was written or mended last. */
    public Optional<Evidence> latest(RolloutId rollout) {
        return evidences.all(rollout, List.of(WRITTEN, MENDED)).stream().findFirst();
    }

    /** What was written in full; a mended version only has other steps. */
    public Optional<Evidence> latestInFull(RolloutId rollout) {
        return evidences.latest(rollout, WRITTEN, null);
    }

    public Optional<Evidence> latestDryRun(RolloutId rollout) {
        return evidences.latest(rollout, FOLLOWED, null);
    }

    /** How following the latest version went; empty while nobody has followed that one. */
    public Optional<Evidence> dryRunOfLatest(RolloutId rollout) {
        return evidences.all(rollout, List.of(WRITTEN, MENDED, FOLLOWED)).stream()
                .limit(1)
                .filter(newest -> {
                    FormRef form = newest.content().form();
                    return form != null && form.id().equals(FOLLOWED);
                })
                .findFirst();
    }

    /** The steps of the latest version. */
    public List<Answers> steps(RolloutId rollout) {
        return latest(rollout)
                .map(document -> Answers.of(document).rows("steps"))
                .orElse(List.of());
    }

    /** The steps at which following the document got stuck, and where. */
    public static List<Answers> stuck(Evidence dryRun) {
        return Answers.of(dryRun).rows("steps").stream()
                .filter(step -> step.is("result", "stuck"))
                .toList();
    }
}
