package io.crossing.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class RequestProblemsTests {

    private final MockMvc api = WebFixture.mockMvc(new Rollouts());

    @Test
    void saysWhereJsonStopsMakingSense() throws Exception {
        send("{\"name\": \"a\",\n  oops}")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:problem:web:malformed"))
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("line 2")));
    }

    @Test
    void namesAFieldThatNobodyKnows() throws Exception {
        send("{\"name\": \"a\", \"teams\": [{\"name\": \"b\", \"people\": 1, \"colour\": \"red\"}]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:problem:web:unknown-field"))
                .andExpect(jsonPath("$.field").value("teams[0].colour"));
    }

    @Test
    void namesAFieldWhoseValueDoesNotFit() throws Exception {
        send("{\"name\": \"a\", \"teams\": [{\"name\": \"b\", \"people\": \"many\"}]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("teams[0].people"))
                .andExpect(jsonPath("$.errors[0].message").value("This value does not fit here."));
    }

    @Test
    void namesEveryFieldThatIsNotValid() throws Exception {
        send("{\"name\": \" \", \"teams\": [{\"name\": \"\", \"people\": 1}]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:problem:web:invalid"))
                .andExpect(jsonPath("$.detail").value("2 fields need another look. Nothing was changed."))
                .andExpect(jsonPath("$.errors[*].field")
                        .value(org.hamcrest.Matchers.containsInAnyOrder("name", "teams[0].name")));
    }

    @Test
    void missesABody() throws Exception {
        api.perform(post("/api/v1/rollouts").contentType(MediaType.APPLICATION_JSON))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:problem:web:body-missing"));
    }

    @Test
    void namesAMissingAndAWrongParameter() throws Exception {
        api.perform(get("/api/v1/rollouts"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:problem:web:missing-parameter"))
                .andExpect(jsonPath("$.parameter").value("day"));
        api.perform(get("/api/v1/rollouts?day=soon"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("day"));
    }

    @Test
    void findsNothingUnderAnIdThatIsNone() throws Exception {
        api.perform(get("/api/v1/rollouts/4711"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:problem:web:not-found"));
    }

    @Test
    void refusesOtherMethodsAndOtherContent() throws Exception {
        api.perform(put("/api/v1/rollouts"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.type").value("urn:problem:web:method-not-allowed"));
        api.perform(post("/api/v1/rollouts").contentType(MediaType.TEXT_PLAIN).content("a"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("urn:problem:web:unsupported-media-type"));
    }

    @Test
    void saysThatSomethingIsNotYours() throws Exception {
        api.perform(get("/api/v1/rollouts/secret/of/others"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:problem:web:forbidden"));
    }

    private ResultActions send(String body) throws Exception {
        return api.perform(
                post("/api/v1/rollouts").contentType(MediaType.APPLICATION_JSON).content(body));
    }

    record Rollout(@NotBlank String name, @Valid List<Team> teams) {}

    record Team(@NotBlank String name, int people) {}

    @RestController
    static class Rollouts {

        @PostMapping("/api/v1/rollouts")
        void start(@Valid @RequestBody Rollout rollout) {}

        @GetMapping("/api/v1/rollouts")
        void find(@RequestParam int day) {}

        @GetMapping("/api/v1/rollouts/{id}")
        void one(@PathVariable UUID id) {}

        @GetMapping("/api/v1/rollouts/secret/of/others")
        void secret() {
            throw new AccessDeniedException("no");
        }
    }
}
