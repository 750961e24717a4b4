package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.RolloutForms;
import io.crossing.worklist.Draft;
import io.crossing.worklist.LookingAtWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItem.Handover;
import io.crossing.worklist.WorkItemDetails;
import io.crossing.worklist.WorkItems;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * One work item: why it exists, its form, what was said and decided before, what there is to read, who decides, and where the rollout
 * stands; once closed, what came of it.
 */
@Controller
class TaskPage {

    private static final String NOTHING_ASKED = "{\"type\":\"default\",\"components\":[]}";

    private final LookingAtWorkItem looking;
    private final WorkItems items;
    private final RolloutForms forms;
    private final Surrounding surrounding;
    private final ClosedPage closed;
    private final Course course;
    private final HolderNames names;
    private final JsonMapper json;

    TaskPage(
            LookingAtWorkItem looking,
            WorkItems items,
            RolloutForms forms,
            Surrounding surrounding,
            ClosedPage closed,
            Course course,
            HolderNames names,
            JsonMapper json) {
        this.looking = looking;
        this.items = items;
        this.forms = forms;
        this.surrounding = surrounding;
        this.closed = closed;
        this.course = course;
        this.names = names;
        this.json = json;
    }

    /** @param after the id of what the reader has just done, if this is what follows it */
    @GetMapping("/work/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String after,
            Person reader,
            Locale locale,
            Model model) {
        WorkItemDetails details = looking.look(new WorkItemId(id), reader);
        WorkItem item = details.item();
        surrounding.add(details, reader, locale, model);
        if (!item.open()) {
            closed.add(details, reader, locale, model);
            return "worklist/closed";
        }
        justDone(after, reader).ifPresent(done -> model.addAttribute("justDone", done.title()));
        model.addAttribute("holder", item.heldBy(reader.id()));
        model.addAttribute("offered", names.offered(item, locale));
        model.addAttribute("onBehalfOf", names.of(details.onBehalfOf()));
        handedOver(item.handover(), locale, model);
        toDo(details, model);
        return "worklist/task";
    }

    private void handedOver(@Nullable Handover handover, Locale locale, Model model) {
        model.addAttribute("handedBy", handover == null ? "" : names.of(handover.by()));
        model.addAttribute("handedNote", handover == null ? "" : handover.note().in(locale));
    }

    private Optional<WorkItem> justDone(String after, Person reader) {
        return after.isBlank()
                ? Optional.empty()
                : items.find(new WorkItemId(after))
                        .filter(item -> item.closing() != null
                                && reader.id().equals(item.closing().by()));
    }

    private void toDo(WorkItemDetails details, Model model) {
        FormSchema form = details.form();
        Draft draft = details.draft();
        model.addAttribute("schema", form == null ? NOTHING_ASKED : inScript(form.json()));
        model.addAttribute("data", inScript(json.writeValueAsString(shown(details))));
        model.addAttribute("revision", draft == null ? 0 : draft.revision());
        course.of(details.item(), details.rollout()).ifPresent(marked -> model.addAttribute("diagram", marked));
    }

    /** What the form begins with: what is on record and, over it, what was entered so far. */
    private Map<String, Object> shown(WorkItemDetails details) {
        Draft draft = details.draft();
        if (draft == null || !details.may().edit()) {
            return details.data();
        }
        Map<String, Object> data = new LinkedHashMap<>(details.data());
        data.putAll(draft.answers());
        return forms.withNames(data);
    }

    /** JSON that cannot end the script element it stands in. */
    private static String inScript(String text) {
        return text.replace("<", "\\u003c");
    }
}
