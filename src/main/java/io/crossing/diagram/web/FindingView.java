package io.crossing.diagram.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** Something that a check found. */
@Schema(name = "DiagramFinding")
record FindingView(
        @Schema(example = "task-who") String rule,

        @Schema(
                description = "error: nothing is published with it; warning: somebody should look at it",
                example = "error")
        String severity,

        @Schema(example = "PilotToScale.bpmn") String file,

        @Schema(description = "Its id; empty for the file as a whole", example = "Task_NameOwner")
        String element,

        @Schema(example = "Nobody does “Name the owner”.") String message,

        @Schema(description = "What to do", example = "Name a person or a role.")
        String help,

        @Schema(description = "Why, with a good and a bad example", example = "/workshop/rules/task-who")
        String page) {}
