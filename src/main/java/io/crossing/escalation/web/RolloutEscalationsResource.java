package io.crossing.escalation.web;

import io.crossing.escalation.Briefs;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.VisibleEscalations;
import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The escalations of one rollout, for programs. */
@RestController
@Tag(name = "escalations")
class RolloutEscalationsResource {

    private final VisibleEscalations visible;
    private final Briefs briefs;

    RolloutEscalationsResource(VisibleEscalations visible, Briefs briefs) {
        this.visible = visible;
        this.briefs = briefs;
    }

    @GetMapping("/api/v1/rollouts/{id}/escalations")
    @Operation(summary = "The escalations of a rollout, newest first")
    @ApiResponse(responseCode = "200", description = "A page of escalations")
    @ApiResponse(
            responseCode = "401",
            description = "Sign in first",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(
            responseCode = "404",
            description = "No rollout that you may see",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    Page<EscalationView> list(@PathVariable UUID id, Paging paging, Person reader) {
        List<Escalation> all = visible.of(reader, new RolloutId(id));
        List<Escalation> shown =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Page.of(shown, paging, all.size())
                .map(escalation -> EscalationView.of(
                        briefs.brief(escalation, reader.timeZone(), LocaleContextHolder.getLocale())));
    }
}
