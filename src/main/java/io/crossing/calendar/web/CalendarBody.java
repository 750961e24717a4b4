package io.crossing.calendar.web;

import io.crossing.calendar.Entries;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A calendar as a program enters it. */
@Schema(name = "CalendarEntries")
record CalendarBody(
        @Schema(example = "Munich") @Nullable String name,
        @Schema(example = "Europe/Berlin") @Nullable String zone,

        @Schema(description = "Whose holidays count, ISO 3166; none if left out", example = "de") @Nullable String country,

        @Schema(description = "A region of that country", example = "by") @Nullable String region,

        @Schema(description = "Saturday and Sunday if left out", example = "[\"SATURDAY\", \"SUNDAY\"]") @Nullable List<@Nullable String> weekend,

        @Nullable List<@Nullable ClosedBody> closed,

        @Schema(description = "The revision that the change was made on; needed for a change", example = "3") @Nullable Integer revision) {

    Entries toEntries() {
        return new Entries(
                name,
                zone,
                country,
                region,
                weekend == null ? List.of("SATURDAY", "SUNDAY") : weekend,
                closed == null
                        ? List.of()
                        : closed.stream().map(ClosedBody::entry).toList());
    }

    /** Own closing days. */
    @Schema(name = "ClosingDays")
    record ClosedBody(
            @Schema(example = "2026-12-24") @Nullable String on,

            @Schema(description = "The last of several", example = "2026-12-31") @Nullable String until,

            @Schema(example = "Christmas break") @Nullable String reason) {

        static Entries.Closed entry(@Nullable ClosedBody body) {
            return body == null
                    ? new Entries.Closed(null, null, null)
                    : new Entries.Closed(body.on, body.until, body.reason);
        }
    }
}
