package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.worklist.AssigningWorkItem;
import io.crossing.worklist.ClaimingWorkItem;
import io.crossing.worklist.Commenting;
import io.crossing.worklist.FollowingUp;
import io.crossing.worklist.GivingBackWorkItem;
import io.crossing.worklist.TakingBackWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.web.Refusing.Tried;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a task's page can do besides its form; what is refused is said on that page. */
@Controller
@RequestMapping("/work/{id}")
class TaskActions {

    private final ClaimingWorkItem claiming;
    private final GivingBackWorkItem givingBack;
    private final AssigningWorkItem assigning;
    private final FollowingUp followingUp;
    private final TakingBackWorkItem takingBack;
    private final Commenting commenting;
    private final Refusing refusing;
    private final HolderNames names;
    private final MessageSource messages;

    TaskActions(
            ClaimingWorkItem claiming,
            GivingBackWorkItem givingBack,
            AssigningWorkItem assigning,
            FollowingUp followingUp,
            TakingBackWorkItem takingBack,
            Commenting commenting,
            Refusing refusing,
            HolderNames names,
            MessageSource messages) {
        this.claiming = claiming;
        this.givingBack = givingBack;
        this.assigning = assigning;
        this.followingUp = followingUp;
        this.takingBack = takingBack;
        this.commenting = commenting;
        this.refusing = refusing;
        this.names = names;
        this.messages = messages;
    }

    @PostMapping("/claim")
    String claim(@PathVariable String id, Person by, Locale locale, RedirectAttributes next) {
        return act(() -> claiming.claim(new WorkItemId(id), by), "worklist.said.claimed", false, locale, next);
    }

    @PostMapping("/give-back")
    String giveBack(@PathVariable String id, Person by, Locale locale, RedirectAttributes next) {
        return act(() -> givingBack.giveBack(new WorkItemId(id), by), "worklist.said.given-back", true, locale, next);
    }

    @PostMapping("/hand-over")
    String handOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String note,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        return act(
                () -> assigning.assign(new WorkItemId(id), by, Receiver.of(to), note),
                "worklist.said.handed-over",
                true,
                locale,
                next);
    }

    @PostMapping("/put-off")
    String putOff(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String until,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        return act(
                () -> followingUp.followUp(new WorkItemId(id), by, day(until)),
                StringUtils.hasText(until) ? "worklist.said.put-off" : "worklist.said.taken-up",
                StringUtils.hasText(until),
                locale,
                next);
    }

    /** Goes on where it is open again, with what was answered. */
    @PostMapping("/take-back")
    String takeBack(@PathVariable String id, Person by, Locale locale, RedirectAttributes next) {
        Tried<WorkItem> tried = refusing.attempt(() -> takingBack.takeBack(new WorkItemId(id), by));
        tried.value().ifPresent(item -> {
            say(next, messages.getMessage("worklist.said.taken-back", new Object[] {item.title()}, locale), "done");
            next.addAttribute("again", item.id().value());
        });
        tried.problem().ifPresent(problem -> say(next, String.valueOf(problem.getDetail()), "problem"));
        return tried.problem().isEmpty() ? "redirect:/work/{again}" : "redirect:/work/{id}";
    }

    @PostMapping("/comment")
    String comment(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        Tried<?> tried = refusing.attempt(() -> commenting.comment(new WorkItemId(id), by, text));
        tried.problem().ifPresent(problem -> say(next, String.valueOf(problem.getDetail()), "problem"));
        return "redirect:/work/{id}#said";
    }

    private String act(Supplier<WorkItem> what, String done, boolean leaves, Locale locale, RedirectAttributes next) {
        Tried<WorkItem> tried = refusing.attempt(what);
        tried.value().ifPresent(item -> {
            Object[] values = {item.title(), names.of(item.assignee())};
            say(next, messages.getMessage(done, values, locale), "done");
        });
        tried.problem().ifPresent(problem -> say(next, String.valueOf(problem.getDetail()), "problem"));
        return leaves && tried.problem().isEmpty() ? "redirect:/work" : "redirect:/work/{id}";
    }

    private static void say(RedirectAttributes next, String line, String kind) {
        next.addFlashAttribute("message", line);
        next.addFlashAttribute("messageKind", kind);
    }

    private static @Nullable LocalDate day(String text) {
        if (!StringUtils.hasText(text)) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new AnswersRefused(List.of(new FieldError("until", "Give a day, for instance 2026-12-01.")));
        }
    }
}
