package io.crossing.worklist;

import java.util.List;
import java.util.Map;

/**
 * What a list can be narrowed to.
 *
 * @param rollouts names by id, in the order of the names
 * @param stages names by id
 * @param areas in their order
 */
public record ListChoices(Map<String, String> rollouts, Map<String, String> stages, List<String> areas) {}
