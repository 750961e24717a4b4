package io.crossing.worklist;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.Map;

/**
 * What was entered so far, as it came from the form.
 *
 * @param revision counts up each time that it is kept, from 1
 * @param keptBy who kept it: whoever has the work item, who stands in for them, or a helper
 */
public record Draft(Map<String, Object> answers, int revision, PersonId keptBy, Instant keptAt) {}
