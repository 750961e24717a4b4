package io.crossing.process.camunda;

import io.crossing.process.DiagramAction;
import io.crossing.process.DiagramHelper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The words that diagrams may use besides variables: actions and helpers, each by its name. */
@Component
class DiagramVocabulary {

    private final ObjectProvider<DiagramAction> actions;
    private final ObjectProvider<DiagramHelper> helpers;
    private final StepFactory steps;
    private volatile @Nullable Map<String, Object> words;

    DiagramVocabulary(ObjectProvider<DiagramAction> actions, ObjectProvider<DiagramHelper> helpers, StepFactory steps) {
        this.actions = actions;
        this.helpers = helpers;
        this.steps = steps;
    }

    @Nullable Object word(String name) {
        return words().get(name);
    }

    /** Read at the first use: actions need the engine's ports, the engine needs the vocabulary. */
    private Map<String, Object> words() {
        Map<String, Object> known = words;
        if (known == null) {
            Map<String, Object> all = new HashMap<>();
            actions.forEach(action -> add(all, action.name(), new ActionDelegate(action, steps)));
            helpers.forEach(helper -> add(all, helper.name(), helper));
            words = known = Map.copyOf(all);
        }
        return known;
    }

    private static void add(Map<String, Object> words, String name, Object word) {
        if (words.put(name, word) != null) {
            throw new IllegalStateException("Two parts of the product use the word \"" + name + "\" for diagrams.");
        }
    }
}
