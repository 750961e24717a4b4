package io.crossing.worklist.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task that was done. */
@Schema(name = "CompletedTask")
record CompletedView(
        @JsonUnwrapped TaskView task,

        @Schema(description = "What is yours to do next, if you asked for it and there is something") @Nullable TaskView nextTask) {}
