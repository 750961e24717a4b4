package io.crossing.worklist.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes what acting on a task can be refused with; nothing has changed then. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "403", description = "It is not yours to do", content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "404",
        description = "There is no such task that you see",
        content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "409",
        description = "Somebody else has it, it is done or not needed any more, or the rollout is on hold",
        content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "422",
        description = "Something that was sent does not fit; each field is named",
        content = @Content(mediaType = Refused.AS))
@interface TaskErrors {}
