package io.crossing.stall;

import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.rollout.Practice;
import io.crossing.rollout.PracticeFound;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a diagnosis found on record, and what the table made of it.
 *
 * @param tableVersion of {@code StallVerdict}
 * @param verdict absent where the table had no rule for it
 * @param backTo the stage that supplies what is missing; absent where nothing is
 * @param rule the word of the rule that fired
 * @param because the rule in the table's own sentence
 */
public record Found(
        List<PracticeFound> practices,
        List<TeamWeight> teams,
        int tableVersion,
        @Nullable Verdict verdict,
        @Nullable StageId backTo,
        @Nullable String rule,
        @Nullable String because) {

    public Found {
        practices = List.copyOf(practices);
        teams = List.copyOf(teams);
    }

    static Found on(List<PracticeFound> practices, List<TeamWeight> teams) {
        return new Found(practices, teams, 0, null, null, null, null);
    }

    /** How a practice stands, as the table reads it. */
    String word(Practice practice) {
        return practices.stream()
                .filter(found -> found.practice() == practice)
                .map(found -> found.standing().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("skipped");
    }

    /** For how many of the teams that were counted it carries weight, as the table reads it. */
    String use() {
        List<TeamWeight> counted = teams.stream().filter(TeamWeight::counted).toList();
        long carrying = counted.stream().filter(TeamWeight::worthKeeping).count();
        if (counted.isEmpty()) {
            return "unknown";
        }
        return carrying == 0 ? "none" : carrying == counted.size() ? "all" : "some";
    }

    /** The rule as people read it: in their language where the product knows it, else as the table says it; may be empty. */
    public String because(Locale language) {
        Sentence known = Sentence.of("stall.rule." + rule);
        return known.known() ? known.in(language) : Objects.requireNonNullElse(because, "");
    }

    /** The teams that a tighter scope keeps. */
    public List<TeamWeight> keep() {
        return teams.stream().filter(TeamWeight::worthKeeping).toList();
    }
}
