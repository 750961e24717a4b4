package io.crossing.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people read for the field of a problem. */
class FieldNameTests {

    @Test
    void isThatOfTheForm() {
        assertThat(FieldName.of("sponsor", Locale.ENGLISH)).isEqualTo("Sponsor");
        assertThat(FieldName.of("businessArea", Locale.GERMAN)).isEqualTo("Geschäftsbereich");
    }

    @Test
    void saysWhichOfSeveralAndWhatOfIt() {
        assertThat(FieldName.of("teams[0]", Locale.ENGLISH)).isEqualTo("Teams to reach, no. 1");
        assertThat(FieldName.of("teams[1].lead", Locale.ENGLISH)).isEqualTo("Teams to reach, no. 2: who leads it");
        assertThat(FieldName.of("teams[2].people", Locale.GERMAN))
                .isEqualTo("Zu erreichende Teams, Nr. 3: wie viele es sind");
        assertThat(FieldName.of("pilotTeam[1]", Locale.ENGLISH)).isEqualTo("Pilot team, no. 2");
    }

    @Test
    void staysItselfWhereThereIsNoName() {
        assertThat(FieldName.of("somethingElse[3].of", Locale.ENGLISH)).isEqualTo("somethingElse[3].of");
        assertThat(FieldName.of("not a field", Locale.ENGLISH)).isEqualTo("not a field");
    }
}
