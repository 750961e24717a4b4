package io.crossing.worklist.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.AnswersInWords.Line;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Rollout;
import io.crossing.worklist.Draft;
import io.crossing.worklist.LookingAtWorkItem;
import io.crossing.worklist.TakingBackWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemDetails;
import io.crossing.worklist.WorkItems;
import io.crossing.worklist.WorkLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** One work item: why it exists, its form, what was said before and where the rollout stands; once closed, what came of it. */
@Controller
class TaskPage {

    private static final int RECENT = 8;

    private final LookingAtWorkItem looking;
    private final TakingBackWorkItem takingBack;
    private final WorkItems items;
    private final WorkLists lists;
    private final Evidences evidences;
    private final People people;
    private final Bridge bridge;
    private final Course course;
    private final AnswersAsRead answers;
    private final DueWords due;
    private final TimeWords times;
    private final HolderNames names;
    private final JsonMapper json;

    TaskPage(
            LookingAtWorkItem looking,
            TakingBackWorkItem takingBack,
            WorkItems items,
            WorkLists lists,
            Evidences evidences,
            People people,
            Bridge bridge,
            Course course,
            AnswersAsRead answers,
            DueWords due,
            TimeWords times,
            HolderNames names,
            JsonMapper json) {
        this.looking = looking;
        this.takingBack = takingBack;
        this.items = items;
        this.lists = lists;
        this.evidences = evidences;
        this.people = people;
        this.bridge = bridge;
        this.course = course;
        this.answers = answers;
        this.due = due;
        this.times = times;
        this.names = names;
        this.json = json;
    }

    /** Something that was said: a comment, or evidence with its answers. */
    record Saying(String title, String by, @Nullable String onBehalfOf, String at, String text, List<Line> lines) {}

    /** Something that the rollout waits for now. */
    record Waiting(WorkItem item, String who) {}

    @GetMapping("/work/{id}")
    String show(@PathVariable String id, Person reader, Locale locale, Model model) {
        WorkItemDetails details = looking.look(new WorkItemId(id), reader);
        WorkItem item = details.item();
        Rollout rollout = details.rollout();
        model.addAttribute("details", details);
        model.addAttribute("item", item);
        model.addAttribute("rollout", rollout);
        model.addAttribute("piers", bridge.of(rollout));
        model.addAttribute("due", due.of(item, reader.timeZone(), locale));
        model.addAttribute("assignee", names.of(item.assignee()));
        model.addAttribute("offered", names.offered(item, locale));
        model.addAttribute("onBehalfOf", names.of(details.onBehalfOf()));
        model.addAttribute("holder", item.heldBy(reader.id()));
        model.addAttribute(
                "handedBy",
                item.handover() == null ? "" : names.of(item.handover().by()));
        model.addAttribute("involved", involved(rollout, locale));
        model.addAttribute("comments", comments(details, reader, locale));
        if (details.seesRollout()) {
            model.addAttribute("evidence", evidence(details, reader, locale));
        }
        if (item.open()) {
            toDo(details, reader, model);
        } else {
            over(details, reader, locale, model);
        }
        return item.open() ? "worklist/task" : "worklist/closed";
    }

    private void toDo(WorkItemDetails details, Person reader, Model model) {
        FormSchema form = details.form();
        model.addAttribute("schema", form == null ? "{\"type\":\"default\",\"components\":[]}" : inScript(form.json()));
        model.addAttribute("data", inScript(json.writeValueAsString(shown(details))));
        course.of(details.item(), details.rollout()).ifPresent(marked -> model.addAttribute("diagram", marked));
        if (details.may().handOver()) {
            model.addAttribute(
                    "receivers",
                    people.active().stream()
                            .filter(person -> !details.item().excluded().contains(person.id()))
                            .filter(person -> !details.item().heldBy(person.id()))
                            .toList());
        }
        model.addAttribute("reader", reader);
    }

    private void over(WorkItemDetails details, Person reader, Locale locale, Model model) {
        WorkItem item = details.item();
        WorkItem.Closing closing = Objects.requireNonNull(item.closing(), "A work item that is closed says how.");
        model.addAttribute("closedAt", times.moment(closing.at(), reader.timeZone(), locale));
        model.addAttribute("completedBy", names.of(closing.by()));
        model.addAttribute("doneForOther", names.of(closing.onBehalfOf()));
        model.addAttribute("byReader", reader.id().equals(closing.by()));
        model.addAttribute("waiting", whoHas(items.openOf(item.rollout()), locale));
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

    /** What the form begins with: what is on record and, over it, what the reader has entered so far. */
    private static Map<String, Object> shown(WorkItemDetails details) {
        Map<String, Object> data = new LinkedHashMap<>(details.data());
        Draft draft = details.draft();
        if (draft != null && details.may().complete()) {
            data.putAll(draft.answers());
        }
        return data;
    }

    /** What people said before, the newest first; what gates found stands with the rollout. */
    private List<Saying> evidence(WorkItemDetails details, Person reader, Locale locale) {
        return evidences.of(details.item().rollout()).stream()
                .filter(evidence -> evidence.content().form() != null)
                .filter(evidence ->
                        !details.item().id().equals(evidence.content().workItem()))
                .filter(evidence -> concerns(evidence, details.item()))
                .limit(RECENT)
                .map(evidence -> new Saying(
                        answers.title(evidence),
                        names.of(evidence.content().by()),
                        names.of(evidence.content().onBehalfOf()),
                        times.moment(evidence.at(), reader.timeZone(), locale),
                        "",
                        answers.of(evidence, reader, locale)))
                .toList();
    }

    /** What was said of another team says nothing here. */
    private static boolean concerns(Evidence evidence, WorkItem item) {
        return item.team() == null
                || evidence.content().team() == null
                || item.team().equals(evidence.content().team());
    }

    private List<Saying> comments(WorkItemDetails details, Person reader, Locale locale) {
        return details.comments().stream()
                .map(comment -> new Saying(
                        "",
                        names.of(comment.author()),
                        null,
                        times.moment(comment.at(), reader.timeZone(), locale),
                        comment.text(),
                        List.of()))
                .toList();
    }

    private Map<String, String> involved(Rollout rollout, Locale locale) {
        Map<String, String> involved = new LinkedHashMap<>();
        involved.put("worklist.task.lead", names.of(rollout.lead()));
        involved.put("worklist.task.sponsor", names.of(rollout.sponsor()));
        involved.put("worklist.task.owner", names.of(rollout.owner()));
        involved.put("worklist.task.deputy", names.of(rollout.deputy()));
        involved.values().removeIf(String::isEmpty);
        return involved;
    }

    /** JSON that cannot end the script element it stands in. */
    private static String inScript(String text) {
        return text.replace("<", "\\u003c");
    }
}
