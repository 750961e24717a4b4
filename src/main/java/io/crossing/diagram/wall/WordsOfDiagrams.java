package io.crossing.diagram.wall;

import java.util.Set;

/**
 * What a diagram may call besides variables.
 *
 * @param actions the names of actions, as in <code>${raiseEscalation}</code>
 * @param helpers the words before the dot, as in {@code rollout.lead()}
 */
record WordsOfDiagrams(Set<String> actions, Set<String> helpers) {

    WordsOfDiagrams {
        actions = Set.copyOf(actions);
        helpers = Set.copyOf(helpers);
    }
}
