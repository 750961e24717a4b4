package io.crossing.worklist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.worklist.SavedFilter;
import io.crossing.worklist.WorkItemFilter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A saved filter as the API tells of it. */
@Schema(name = "Filter")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilterView(
        UUID id,
        @Schema(example = "Late in Finance") String name,
        @Schema(example = "lea") String owner,
        @Schema(description = "Whether you can change it") boolean yours,

        @Schema(description = "The roles whose people see it too", example = "[\"sponsor\"]")
        List<String> sharedWith,

        @Schema(example = "all") String scope,
        @Nullable UUID rollout,
        @Nullable String stage,
        @Schema(example = "Finance") @Nullable String area,
        @Schema(example = "late") @Nullable String due,
        @Nullable Boolean overdue,
        @Nullable Boolean putOff,
        @Nullable String q,
        Instant changedAt) {

    static FilterView of(SavedFilter filter, Person reader) {
        WorkItemFilter shows = filter.shows();
        return new FilterView(
                filter.id().value(),
                filter.name(),
                filter.owner().value(),
                filter.ownedBy(reader),
                filter.sharedWith().stream().map(Role::group).sorted().toList(),
                shows.scope().name().toLowerCase(Locale.ROOT),
                shows.rollout() == null ? null : shows.rollout().value(),
                given(shows.stage()),
                given(shows.area()),
                shows.due() == null ? null : shows.due().name().toLowerCase(Locale.ROOT),
                shows.overdue(),
                shows.putOff() ? true : null,
                given(shows.text()),
                filter.changedAt());
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}
