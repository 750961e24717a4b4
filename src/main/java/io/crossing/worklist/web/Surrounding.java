package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollout;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around the form of a work item, open or closed: people, papers, what was said, who decides, where the rollout stands. */
@Component
class Surrounding {

    private final Bridge bridge;
    private final DueWords due;
    private final HolderNames names;
    private final Sayings sayings;
    private final Papers papers;
    private final Deciders deciders;
    private final HelpOnPage help;
    private final Involvement involvement;

    Surrounding(
            Bridge bridge,
            DueWords due,
            HolderNames names,
            Sayings sayings,
            Papers papers,
            Deciders deciders,
            HelpOnPage help,
            Involvement involvement) {
        this.bridge = bridge;
        this.due = due;
        this.names = names;
        this.sayings = sayings;
        this.papers = papers;
        this.deciders = deciders;
        this.help = help;
        this.involvement = involvement;
    }

    void add(WorkItemDetails details, Person reader, Locale locale, Model model) {
        WorkItem item = details.item();
        Rollout rollout = details.rollout();
        model.addAttribute("details", details);
        model.addAttribute("item", item);
        model.addAttribute("rollout", rollout);
        model.addAttribute("reader", reader);
        model.addAttribute("piers", bridge.of(rollout));
        model.addAttribute("due", due.of(item, reader.timeZone(), locale));
        model.addAttribute("assignee", names.of(item.assignee()));
        model.addAttribute("involved", involved(rollout));
        model.addAttribute("comments", sayings.comments(details, reader, locale));
        model.addAttribute("help", help.of(details, reader, locale));
        model.addAttribute("files", papers.files(item, reader, locale));
        model.addAttribute("limits", papers.limits());
        papers.document(item, reader, locale).ifPresent(document -> model.addAttribute("document", document));
        if (details.seesRollout()) {
            model.addAttribute("others", others(rollout));
            model.addAttribute("evidence", sayings.before(item, reader, locale));
            model.addAttribute("deciders", deciders.of(item, rollout, locale));
        }
    }

    private Map<String, String> involved(Rollout rollout) {
        Map<String, String> involved = new LinkedHashMap<>();
        roles(rollout).forEach((role, person) -> involved.put(role, names.of(person)));
        involved.values().removeIf(String::isEmpty);
        return involved;
    }

    /** Everybody else who takes part, by name. */
    private List<String> others(Rollout rollout) {
        Set<PersonId> known = Set.copyOf(
                roles(rollout).values().stream().filter(Objects::nonNull).toList());
        List<String> others = new ArrayList<>(involvement.people(rollout.id()).stream()
                .filter(person -> !known.contains(person))
                .map(names::of)
                .toList());
        others.sort(String::compareToIgnoreCase);
        return others;
    }

    private static Map<String, @Nullable PersonId> roles(Rollout rollout) {
        Map<String, @Nullable PersonId> roles = new LinkedHashMap<>();
        roles.put("worklist.task.lead", rollout.lead());
        roles.put("worklist.task.sponsor", rollout.sponsor());
        roles.put("worklist.task.owner", rollout.owner());
        roles.put("worklist.task.deputy", rollout.deputy());
        return roles;
    }
}
