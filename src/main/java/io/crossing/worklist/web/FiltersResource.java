package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.worklist.FilterId;
import io.crossing.worklist.FilterUnknown;
import io.crossing.worklist.SavedFilter;
import io.crossing.worklist.SavingFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Saved filters of lists: one's own, and those that others share. */
@RestController
@RequestMapping("/api/v1/filters")
@Tag(name = "filters", description = "Filters of task lists under a name; use one with GET /tasks?filter=")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
class FiltersResource {

    private final SavingFilter saving;

    FiltersResource(SavingFilter saving) {
        this.saving = saving;
    }

    @GetMapping
    @Operation(summary = "The filters that you see", description = "Your own by name, then those that others share.")
    @ApiResponse(responseCode = "200", description = "A page of filters")
    Page<FilterView> list(Paging paging, Person reader) {
        SavingFilter.Visible visible = saving.visibleTo(reader);
        List<SavedFilter> all =
                Stream.concat(visible.own().stream(), visible.shared().stream()).toList();
        List<FilterView> shown = all.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(one -> FilterView.of(one, reader))
                .toList();
        return Page.of(shown, paging, all.size());
    }

    @PostMapping
    @Operation(summary = "Save a filter", description = "Its name is yours alone; others may use the same.")
    @ApiResponse(responseCode = "201", description = "It is saved")
    @ApiResponse(
            responseCode = "422",
            description = "The name is missing, too long or taken, or something does not fit; each field is named",
            content = @Content(mediaType = Refused.AS))
    ResponseEntity<FilterView> save(@RequestBody FilterBody body, Person by) {
        SavedFilter saved = saving.save(by, body.orNameless(), body.roles(), body.toFilter());
        return ResponseEntity.created(URI.create("/api/v1/filters/" + saved.id()))
                .body(FilterView.of(saved, by));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A filter that you see")
    @ApiResponse(responseCode = "200", description = "The filter")
    @ApiResponse(
            responseCode = "404",
            description = "There is none that you see",
            content = @Content(mediaType = Refused.AS))
    FilterView get(@PathVariable String id, Person reader) {
        return FilterView.of(saving.get(id(id), reader), reader);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a filter of yours", description = "All of it: what is left out is not narrowed.")
    @ApiResponse(responseCode = "200", description = "It is changed")
    @ApiResponse(
            responseCode = "403",
            description = "It is shared with you, and somebody else’s",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "404",
            description = "There is none that you see",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "422",
            description = "Something does not fit; each field is named",
            content = @Content(mediaType = Refused.AS))
    FilterView change(@PathVariable String id, @RequestBody FilterBody body, Person by) {
        return FilterView.of(saving.change(id(id), by, body.orNameless(), body.roles(), body.toFilter()), by);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a filter of yours", description = "It is gone for those it was shared with too.")
    @ApiResponse(responseCode = "204", description = "It is gone", content = @Content)
    @ApiResponse(
            responseCode = "403",
            description = "It is shared with you, and somebody else’s",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "404",
            description = "There is none that you see",
            content = @Content(mediaType = Refused.AS))
    void drop(@PathVariable String id, Person by) {
        saving.drop(id(id), by);
    }

    /** @throws FilterUnknown for what cannot be the id of one */
    static FilterId id(String text) {
        try {
            return new FilterId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new FilterUnknown();
        }
    }
}
