package io.crossing.worklist;

import java.time.Instant;
import java.util.Map;

/** What somebody has entered so far, as it came from the form. */
public record Draft(Map<String, Object> answers, Instant keptAt) {}
