package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.worklist.AssigningWorkItem;
import io.crossing.worklist.ClaimingWorkItem;
import io.crossing.worklist.FollowingUp;
import io.crossing.worklist.GivingBackWorkItem;
import io.crossing.worklist.MovingDueDate;
import io.crossing.worklist.TakingBackWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import io.crossing.worklist.web.Pressing.Sent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a task goes from its page: to somebody, back, or off until a day. */
@Controller
@RequestMapping("/work/{id}")
class TaskActions {

    private static final String STAYS = "redirect:/work/{id}";
    private static final String LEAVES = "redirect:/work";

    private final WorkItems items;
    private final ClaimingWorkItem claiming;
    private final GivingBackWorkItem givingBack;
    private final AssigningWorkItem assigning;
    private final FollowingUp followingUp;
    private final TakingBackWorkItem takingBack;
    private final Pressing pressing;
    private final HolderNames names;
    private final MovingDueDate movingDueDate;
    private final WorkingTime time;

    TaskActions(
            WorkItems items,
            ClaimingWorkItem claiming,
            GivingBackWorkItem givingBack,
            AssigningWorkItem assigning,
            FollowingUp followingUp,
            TakingBackWorkItem takingBack,
            Pressing pressing,
            HolderNames names,
            MovingDueDate movingDueDate,
            WorkingTime time) {
        this.items = items;
        this.claiming = claiming;
        this.givingBack = givingBack;
        this.assigning = assigning;
        this.followingUp = followingUp;
        this.takingBack = takingBack;
        this.pressing = pressing;
        this.names = names;
        this.movingDueDate = movingDueDate;
        this.time = time;
    }

    @PostMapping("/claim")
    String claim(@PathVariable String id, Person by, Locale locale, RedirectAttributes next) {
        pressing.attempt(Sent.of("claim"), () -> claiming.claim(new WorkItemId(id), by), next)
                .value()
                .ifPresent(item -> pressing.say(
                        next, locale, Undo.by(id, "give-back", Map.of()), "worklist.said.claimed", item.title()));
        return STAYS;
    }

    @PostMapping("/give-back")
    String giveBack(@PathVariable String id, Person by, Locale locale, RedirectAttributes next) {
        Undo undo = undo("unclaim", id, by);
        Optional<WorkItem> given = pressing.attempt(
                        Sent.of("give-back"), () -> givingBack.giveBack(new WorkItemId(id), by), next)
                .value();
        given.ifPresent(item -> pressing.say(next, locale, undo, "worklist.said.given-back", item.title()));
        return given.isPresent() ? LEAVES : STAYS;
    }

    @PostMapping("/hand-over")
    String handOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String note,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        Undo undo = undo("assign", id, by);
        Sent sent = new Sent("hand-over", Map.of("to", to, "note", note));
        Optional<WorkItem> handed = pressing.attempt(
                        sent, () -> assigning.assign(new WorkItemId(id), by, Receiver.of(to), note), next)
                .value();
        handed.ifPresent(item -> say(item, by, undo, locale, next));
        return handed.filter(item -> !item.heldBy(by.id())).isPresent() ? LEAVES : STAYS;
    }

    private @Nullable Undo undo(String action, String id, Person by) {
        return items.find(new WorkItemId(id))
                .flatMap(before -> Undoing.of(action, before, by, time.of(before.rollout())))
                .map(Undoing::onPage)
                .orElse(null);
    }

    private void say(WorkItem item, Person by, @Nullable Undo undo, Locale locale, RedirectAttributes next) {
        PersonId holder = item.assignee();
        boolean mine = by.id().equals(holder);
        pressing.say(
                next,
                locale,
                undo,
                mine ? "worklist.said.claimed" : "worklist.said.handed-over",
                item.title(),
                names.of(holder));
    }

    @PostMapping("/put-off")
    String putOff(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String until,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        String before = items.find(new WorkItemId(id))
                .map(WorkItem::followUpAt)
                .map(at -> day(at, by))
                .orElse("");
        Optional<WorkItem> putOff = pressing.attempt(
                        new Sent("put-off", Map.of("until", until)),
                        () -> followingUp.followUp(new WorkItemId(id), by, day(until)),
                        next)
                .value();
        boolean away = StringUtils.hasText(until);
        putOff.ifPresent(item -> pressing.say(
                next,
                locale,
                Undo.by(id, "put-off", Map.of("until", before)),
                away ? "worklist.said.put-off" : "worklist.said.taken-up",
                item.title()));
        return away && putOff.isPresent() ? LEAVES : STAYS;
    }

    /** Moves the due date for a reason; undoing it needs none. */
    @PostMapping("/due")
    String due(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean undo,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        Undo back = undo("due", id, by);
        pressing.attempt(
                        new Sent("due", Map.of("on", on, "reason", reason)),
                        () -> movingDueDate.move(new WorkItemId(id), by, day("on", on), undo ? reason : needed(reason)),
                        next)
                .value()
                .ifPresent(item -> pressing.say(next, locale, back, "worklist.said.due-moved", item.title()));
        return STAYS;
    }

    private static String needed(String reason) {
        if (!StringUtils.hasText(reason)) {
            throw new AnswersRefused(List.of(new FieldError("reason", Sentence.of("worklist.answer.why"))));
        }
        return reason;
    }

    /** Goes on where it is open again, with what was answered. */
    @PostMapping("/take-back")
    String takeBack(@PathVariable String id, Person by, Locale locale, RedirectAttributes next) {
        Optional<WorkItem> again = pressing.attempt(
                        Sent.of("take-back"), () -> takingBack.takeBack(new WorkItemId(id), by), next)
                .value();
        again.ifPresent(item -> {
            pressing.say(next, locale, null, "worklist.said.taken-back", item.title());
            next.addAttribute("again", item.id().value());
        });
        return again.isPresent() ? "redirect:/work/{again}" : STAYS;
    }

    private static String day(Instant at, Person reader) {
        return at.atZone(reader.timeZone()).toLocalDate().toString();
    }

    private static @Nullable LocalDate day(String text) {
        return day("until", text);
    }

    private static @Nullable LocalDate day(String field, String text) {
        if (!StringUtils.hasText(text)) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new AnswersRefused(List.of(new FieldError(field, Sentence.of("worklist.answer.day"))));
        }
    }
}
