package io.crossing.worklist.web;

import io.crossing.process.PersonId;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.DecisionRights;
import io.crossing.rollout.Rollout;
import io.crossing.worklist.WorkItem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The answer to "who decides this?", from the decision rights. */
@Component
class Deciders {

    private final DecisionRights rights;
    private final HolderNames names;
    private final MessageSource messages;

    Deciders(DecisionRights rights, HolderNames names, MessageSource messages) {
        this.rights = rights;
        this.names = names;
        this.messages = messages;
    }

    /**
     * One row of the decision rights in words.
     *
     * @param here whether the work item is about this decision
     */
    record Decider(String decision, String decides, String consulted, String told, boolean here) {}

    /** In the order in which they were settled; none before that. */
    List<Decider> of(WorkItem item, Rollout rollout, Locale locale) {
        return rights.decisionRights(rollout.id()).stream()
                .map(right -> decider(right, item, locale))
                .toList();
    }

    private Decider decider(DecisionRight right, WorkItem item, Locale locale) {
        return new Decider(
                decision(right.decision(), locale),
                names.of(right.decider()),
                named(right.consulted()),
                named(right.told()),
                item.decisions().contains(right.decision()));
    }

    /** A rollout's own decisions are in words already. */
    private String decision(String word, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("worklist.decision." + word, null, word, locale), word);
    }

    private String named(List<PersonId> people) {
        return people.stream().map(names::of).collect(Collectors.joining(", "));
    }
}
