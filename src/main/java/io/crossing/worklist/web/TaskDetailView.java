package io.crossing.worklist.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.crossing.worklist.Abilities;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A task with its form, and what you can do with it. */
@Schema(name = "TaskDetail")
record TaskDetailView(
        @JsonUnwrapped TaskView task,

        @Schema(
                description = "The form as a form-js schema; null where nothing is asked",
                implementation = Object.class)
        @Nullable JsonNode form,

        @Schema(description = "What was entered so far, if you may write in it") @Nullable DraftView draft,

        List<CommentView> comments,

        @Schema(description = "Who was asked for help, oldest first")
        List<HelpView> help,

        @Schema(description = "What the form is shown with or, once the task is done, what was answered")
        Map<String, Object> context,

        @Schema(description = "What you can do with it now") Abilities may) {}
