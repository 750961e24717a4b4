package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of other systems that are told what happens. */
@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(
        name = "webhooks",
        description = "Signed after the Standard Webhooks specification: the headers webhook-id, webhook-timestamp and"
                + " webhook-signature (v1). A message that is not taken with 2xx is called out again, later each time.")
class WebhooksResource {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final Webhooks webhooks;
    private final AddingWebhook adding;

    WebhooksResource(Webhooks webhooks, AddingWebhook adding) {
        this.webhooks = webhooks;
        this.adding = adding;
    }

    @GetMapping
    @Operation(summary = "The webhooks, oldest first", description = "For leads and process admins; without secrets.")
    @ApiResponse(responseCode = "200", description = "A page of webhooks")
    @ApiResponse(responseCode = "403", description = "Not yours to see", content = @Content(mediaType = PROBLEM))
    Page<WebhookView> list(Paging paging, Person person) {
        AddingWebhook.mustBeAllowed(person);
        List<Webhook> all = webhooks.all();
        List<Webhook> shown =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Page.of(shown, paging, all.size()).map(hook -> WebhookView.of(hook, null));
    }

    @PostMapping
    @Operation(summary = "Set up a webhook", description = "The answer has its secret, which is not shown again.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            examples =
                                    @ExampleObject(
                                            "{\"url\": \"https://chat.example.org/crossing\", \"description\": \"Chat\","
                                                    + " \"events\": [\"escalation.raised\"]}")))
    @ApiResponse(responseCode = "201", description = "The webhook with its secret")
    @ApiResponse(responseCode = "403", description = "Not yours to set up", content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "422",
            description = "A field needs another look",
            content = @Content(mediaType = PROBLEM))
    ResponseEntity<WebhookView> add(@RequestBody NewWebhook wanted, Person person) {
        Webhook hook = adding.add(person, wanted.url(), wanted.description(), wanted.events());
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + hook.id()))
                .body(WebhookView.of(hook, hook.secret()));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Remove a webhook", description = "What still waited to be called out goes with it.")
    @ApiResponse(responseCode = "204", description = "It is removed")
    @ApiResponse(responseCode = "403", description = "Not yours to remove", content = @Content(mediaType = PROBLEM))
    @ApiResponse(responseCode = "404", description = "There is none", content = @Content(mediaType = PROBLEM))
    ResponseEntity<Void> remove(@PathVariable String id, Person person) {
        AddingWebhook.mustBeAllowed(person);
        if (!webhooks.remove(parsed(id))) {
            throw new WebhookError.Unknown(id);
        }
        return ResponseEntity.noContent().build();
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new WebhookError.Unknown(id);
        }
    }

    /** What a program asks for. */
    @Schema(name = "NewWebhook")
    record NewWebhook(
            @Schema(description = "With https, out on the internet", example = "https://chat.example.org/crossing")
            @Nullable String url,

            @Nullable String description,

            @Schema(description = "Types of events; all without it", example = "[\"escalation.raised\"]") @Nullable List<String> events) {}

    /** A webhook as programs read it. */
    @Schema(name = "Webhook")
    record WebhookView(
            String id,
            String url,
            String description,
            List<String> events,
            String createdBy,
            Instant createdAt,

            @Schema(description = "When its receiver said that it is gone (410)") @Nullable Instant disabledAt,

            @Schema(description = "What messages are signed with; shown once, when it is set up") @Nullable String secret) {

        static WebhookView of(Webhook hook, @Nullable String secret) {
            return new WebhookView(
                    hook.id().toString(),
                    hook.url(),
                    hook.description(),
                    hook.events().stream().sorted().toList(),
                    hook.createdBy().value(),
                    hook.createdAt(),
                    hook.disabledAt(),
                    secret);
        }
    }
}
