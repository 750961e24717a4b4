package io.crossing.worklist.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person or a role that a task is offered to. */
@Schema(name = "Candidate")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CandidateView(
        @Schema(example = "dora") @Nullable String person,
        @Schema(example = "participant") @Nullable String group) {}
