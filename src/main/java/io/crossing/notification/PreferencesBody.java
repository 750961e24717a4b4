package io.crossing.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.crossing.people.EntriesRefused;
import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How somebody is told. */
@Schema(name = "Preferences")
@JsonInclude(JsonInclude.Include.ALWAYS)
record PreferencesBody(
        @Schema(description = "Each mail at once, one a day, or only about what is late", example = "DAILY") @Nullable String manner,

        @Schema(description = "When the daily mail goes out, by your clock", example = "08:00") @Nullable String digestAt,

        @Schema(description = "When your quiet hours begin; absent for none", example = "20:00") @Nullable String quietFrom,

        @Schema(description = "When they end, perhaps on the next day", example = "07:00") @Nullable String quietUntil,

        @Schema(description = "Whether what waits for your decision is told at once, in quiet hours too") @Nullable Boolean decisionsAtOnce,

        @Schema(description = "en or de, of pages and mails; absent for what the browser asks for", example = "de")
        @Nullable String language,

        @Schema(example = "Europe/Berlin") @Nullable String timeZone) {

    static PreferencesBody of(Telling telling, Person person) {
        QuietHours quiet = telling.quiet();
        Locale language = person.language();
        return new PreferencesBody(
                telling.manner().name(),
                telling.digestAt().toString(),
                quiet == null ? null : quiet.from().toString(),
                quiet == null ? null : quiet.until().toString(),
                telling.decisionsAtOnce(),
                language == null ? null : language.toLanguageTag(),
                person.timeZone().getId());
    }

    /** What is left out stays as for somebody who has not chosen. */
    Telling toTelling() {
        return new Telling(
                chosenManner(),
                time("digestAt", digestAt, Telling.USUAL.digestAt()),
                quiet(),
                decisionsAtOnce == null || decisionsAtOnce);
    }

    ZoneId zone(Person person) {
        try {
            return blank(timeZone) ? person.timeZone() : ZoneId.of(String.valueOf(timeZone));
        } catch (DateTimeException e) {
            throw new EntriesRefused("timeZone", Sentence.of("people.refused.zone"));
        }
    }

    @Nullable Locale chosenLanguage() {
        return blank(language) ? null : Locale.forLanguageTag(String.valueOf(language));
    }

    private Manner chosenManner() {
        return Arrays.stream(Manner.values())
                .filter(one -> one.name().equals(manner))
                .findFirst()
                .orElseThrow(() -> new EntriesRefused("manner", Sentence.of("people.refused.manner")));
    }

    private @Nullable QuietHours quiet() {
        if (blank(quietFrom) && blank(quietUntil)) {
            return null;
        }
        return new QuietHours(needed("quietFrom", quietFrom), needed("quietUntil", quietUntil));
    }

    private static LocalTime needed(String field, @Nullable String text) {
        if (blank(text)) {
            throw new EntriesRefused(field, Sentence.of("people.refused.quiet"));
        }
        return time(field, text, LocalTime.MIN);
    }

    private static LocalTime time(String field, @Nullable String text, LocalTime usual) {
        try {
            return blank(text)
                    ? usual
                    : LocalTime.parse(String.valueOf(text).strip()).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            throw new EntriesRefused(field, Sentence.of("people.refused.time"));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
