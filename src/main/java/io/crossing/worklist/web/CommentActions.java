package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import io.crossing.worklist.ChangingComment;
import io.crossing.worklist.Commenting;
import io.crossing.worklist.OutsidersMentioned;
import io.crossing.worklist.web.Pressing.Sent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying something about a task on its page; who would bring somebody in is asked first, with their words kept. */
@Controller
class CommentActions {

    private final Commenting commenting;
    private final ChangingComment changing;
    private final Pressing pressing;
    private final HolderNames names;

    CommentActions(Commenting commenting, ChangingComment changing, Pressing pressing, HolderNames names) {
        this.commenting = commenting;
        this.changing = changing;
        this.pressing = pressing;
        this.names = names;
    }

    @PostMapping("/work/{id}/comment")
    String comment(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false, defaultValue = "") List<String> bringIn,
            Person by,
            RedirectAttributes next) {
        Sent sent = new Sent("comment", Map.of("text", text));
        try {
            pressing.attempt(
                    sent, () -> commenting.comment(new WorkItemId(id), by, text, Receiver.several(bringIn)), next);
        } catch (OutsidersMentioned outsiders) {
            next.addFlashAttribute("asked", "comment");
            next.addFlashAttribute("given", sent.fields());
            next.addFlashAttribute("outsiders", named(outsiders.people(), Receiver.several(bringIn)));
        }
        return "redirect:/work/{id}#said";
    }

    @PostMapping("/work/{id}/change-comment")
    String change(
            @PathVariable String id,
            @RequestParam UUID comment,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false, defaultValue = "") List<String> bringIn,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        String form = "comment-" + comment;
        Sent sent = new Sent(form, Map.of("text", text));
        try {
            pressing.attempt(
                            sent,
                            () -> changing.change(new WorkItemId(id), comment, by, text, Receiver.several(bringIn)),
                            next)
                    .value()
                    .ifPresent(changed -> pressing.say(next, locale, null, "worklist.said.comment-changed"));
        } catch (OutsidersMentioned outsiders) {
            next.addFlashAttribute("asked", form);
            next.addFlashAttribute("given", sent.fields());
            next.addFlashAttribute("outsiders", named(outsiders.people(), Receiver.several(bringIn)));
        }
        return "redirect:/work/{id}#said";
    }

    @PostMapping("/work/{id}/remove-comment")
    String remove(
            @PathVariable String id, @RequestParam UUID comment, Person by, Locale locale, RedirectAttributes next) {
        pressing.attempt(
                        Sent.of("comment-" + comment),
                        () -> {
                            changing.remove(new WorkItemId(id), comment, by);
                            return true;
                        },
                        next)
                .value()
                .ifPresent(removed -> pressing.say(next, locale, null, "worklist.said.comment-removed"));
        return "redirect:/work/{id}#said";
    }

    private Map<String, String> named(List<PersonId> outsiders, Set<PersonId> known) {
        Set<PersonId> all = new LinkedHashSet<>(known);
        all.addAll(outsiders);
        Map<String, String> named = new LinkedHashMap<>();
        all.forEach(person -> named.put(person.value(), names.of(person)));
        return named;
    }
}
