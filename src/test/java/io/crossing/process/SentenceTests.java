package io.crossing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentenceTests {

    @Test
    void isSaidInTheLanguageAskedFor() {
        Sentence held = Sentence.of("history.held.stage", "Ownership", LocalDate.of(2026, 12, 18));

        assertThat(held.in(Locale.ENGLISH)).isEqualTo("Put the stage Ownership on hold until 18 December 2026.");
        assertThat(held.in(Locale.GERMANY)).isEqualTo("Etappe Ownership angehalten bis 18. Dezember 2026.");
        assertThat(held.in(Locale.FRENCH)).isEqualTo(held.in(Locale.ENGLISH)).isEqualTo(held.toString());
    }

    @Test
    void saysWhatItIsAboutInTheSameLanguage() {
        Sentence closed = Sentence.of("history.calendar.closed", LocalDate.of(2026, 12, 1), "Stocktaking");

        Sentence all = Sentence.of("history.calendar.all", List.of(closed, Sentence.of("history.calendar.weekend")));

        assertThat(all.in(Locale.GERMAN))
                .isEqualTo("Neu: 1. Dezember 2026 geschlossen (Stocktaking), ein anderes Wochenende.");
    }

    @Test
    void saysOneAndManyApart() {
        assertThat(Sentence.of("history.adapted", "North", 0).in(Locale.GERMAN)).isEqualTo("North muss nichts ändern.");
        assertThat(Sentence.of("history.adapted", "North", 1).toString())
                .isEqualTo("North adapted the workflow at 1 step.");
        assertThat(Sentence.of("history.adapted", "North", 2).toString())
                .isEqualTo("North adapted the workflow at 2 steps.");
    }

    @Test
    void takesWhatPeopleTypedAsItIs() {
        String hostile = "{0} ''quoted'' <b>{1,choice}</b>";

        assertThat(Sentence.of("history.task.done", hostile).toString()).isEqualTo("“" + hostile + "” was done.");
    }

    @Test
    void isUnknownWhereTheMessagesDoNotHaveIt() {
        assertThat(Sentence.of("history.task.done", "").known()).isTrue();
        assertThat(Sentence.of("history.no-such-thing").known()).isFalse();
    }
}
