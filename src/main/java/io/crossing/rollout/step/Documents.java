package io.crossing.rollout.step;

import io.crossing.process.RolloutId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.jdbc.JdbcEvidences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return Stream.of(WRITTEN, MENDED)
                .flatMap(form -> evidences.latest(rollout, form, null).stream())
                .max((one, other) -> one.at().compareTo(other.at()));
    }

    /** What was written in full; a mended version only has other steps. */
    public Optional<Evidence> latestInFull(RolloutId rollout) {
        return evidences.latest(rollout, WRITTEN, null);
    }

    public Optional<Evidence> latestDryRun(RolloutId rollout) {
        return evidences.latest(rollout, FOLLOWED, null);
    }

    /** The steps of the latest version. */
    public List<Answers> steps(RolloutId rollout) {
        return latest(rollout).map(document -> Answers.of(document).rows("steps")).orElse(List.of());
    }

    /** The steps at which following the document got stuck, and where. */
    public static List<Answers> stuck(Evidence dryRun) {
        return Answers.of(dryRun).rows("steps").stream()
                .filter(step -> step.is("result", "stuck"))
                .toList();
    }
}
