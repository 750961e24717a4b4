package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.rollout.Evidences;
import io.crossing.worklist.TakingBackWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemDetails;
import io.crossing.worklist.WorkItems;
import io.crossing.worklist.WorkLists;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a work item says once it is closed: what came of it, what happens next, and what the reader could do next. */
@Component
class ClosedPage {

    /** In a rollout with many teams a hundred things may be open. */
    private static final int SHOWN = 10;

    private final WorkItems items;
    private final WorkLists lists;
    private final TakingBackWorkItem takingBack;
    private final Evidences evidences;
    private final AnswersAsRead answers;
    private final DueWords due;
    private final TimeWords times;
    private final HolderNames names;

    ClosedPage(
            WorkItems items,
            WorkLists lists,
            TakingBackWorkItem takingBack,
            Evidences evidences,
            AnswersAsRead answers,
            DueWords due,
            TimeWords times,
            HolderNames names) {
        this.items = items;
        this.lists = lists;
        this.takingBack = takingBack;
        this.evidences = evidences;
        this.answers = answers;
        this.due = due;
        this.times = times;
        this.names = names;
    }

    /** Something that the rollout waits for now. */
    record Waiting(WorkItem item, String who) {}

    void add(WorkItemDetails details, Person reader, Locale locale, Model model) {
        WorkItem item = details.item();
        WorkItem.Closing closing = Objects.requireNonNull(item.closing(), "A work item that is closed says how.");
        model.addAttribute("closedAt", times.moment(closing.at(), reader.timeZone(), locale));
        model.addAttribute("completedBy", names.of(closing.by()));
        model.addAttribute("doneForOther", names.of(closing.onBehalfOf()));
        model.addAttribute("byReader", reader.id().equals(closing.by()));
        List<WorkItem> open = items.openOf(item.rollout());
        model.addAttribute("waiting", whoHas(open.subList(0, Math.min(open.size(), SHOWN)), locale));
        model.addAttribute("waitingMore", Math.max(0, open.size() - SHOWN));
        lists.next(reader).ifPresent(next -> {
            model.addAttribute("next", next);
            model.addAttribute("nextDue", due.of(next, reader.timeZone(), locale));
        });
        if (details.may().takeBack()) {
            model.addAttribute("undoes", whoHas(takingBack.undoes(item.id()), locale));
        }
        takingBack.again(item.id()).ifPresent(again -> model.addAttribute("again", again));
        evidences
                .given(item.rollout(), item.id())
                .ifPresent(evidence -> model.addAttribute("answers", answers.of(evidence, reader, locale)));
    }

    private List<Waiting> whoHas(List<WorkItem> open, Locale locale) {
        return open.stream()
                .map(one -> new Waiting(
                        one, one.assignee() == null ? names.offered(one, locale) : names.of(one.assignee())))
                .toList();
    }
}
