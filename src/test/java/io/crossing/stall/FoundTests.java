package io.crossing.stall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule that a diagnosis found, as people read it. */
class FoundTests {

    @Test
    void saysARuleThatTheProductKnowsInTheLanguageOfTheReader() {
        Found found = by("document-skipped", "Nobody followed it.");

        assertThat(found.because(Locale.GERMAN)).startsWith("Niemand außerhalb");
        assertThat(found.because(Locale.ENGLISH)).startsWith("Nobody outside the pilot team");
    }

    @Test
    void saysARuleThatAnAdminAddedAsTheTableDoes() {
        assertThat(by("no-budget-year", "The year’s budget is spent.").because(Locale.GERMAN))
                .isEqualTo("The year’s budget is spent.");
        assertThat(by(null, null).because(Locale.GERMAN)).isEmpty();
    }

    private static Found by(@Nullable String rule, @Nullable String because) {
        return new Found(List.of(), List.of(), 1, Verdict.PUSH_THROUGH, null, rule, because);
    }
}
