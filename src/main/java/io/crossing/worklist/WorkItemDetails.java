package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.Rollout;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A work item as one reader sees it.
 *
 * @param may what the reader can do with it
 * @param onBehalfOf whom the reader would do it for
 * @param excluded whether the reader may not take it, although it is offered to their role
 * @param seesRollout whether the reader may look at the rollout as a whole
 * @param form its form; absent where nothing is asked
 * @param data what the form is shown with or, once it is done, what was answered
 * @param draft what was entered so far, for whoever may write in it
 * @param comments oldest first
 * @param help whom somebody asked for help, oldest first
 */
public record WorkItemDetails(
        WorkItem item,
        Rollout rollout,
        Abilities may,
        @Nullable PersonId onBehalfOf,
        boolean excluded,
        boolean seesRollout,
        @Nullable FormSchema form,
        Map<String, Object> data,
        @Nullable Draft draft,
        List<Comment> comments,
        List<HelpRequest> help) {}
