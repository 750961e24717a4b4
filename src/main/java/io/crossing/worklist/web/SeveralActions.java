package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.AnswersRefused;
import io.crossing.web.NextPage;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import io.crossing.worklist.web.Bodies.BulkBody;
import io.crossing.worklist.web.Refusing.Tried;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a list can do with the tasks that were selected in it; the list says then what came of it for each. */
@Controller
class SeveralActions {

    private final ActingOnTasks acting;
    private final WorkItems items;
    private final MessageSource messages;
    private final WorkingTime time;

    SeveralActions(ActingOnTasks acting, WorkItems items, MessageSource messages, WorkingTime time) {
        this.acting = acting;
        this.items = items;
        this.messages = messages;
        this.time = time;
    }

    /**
     * What came of several.
     *
     * @param undo what takes it back, for each; empty where nothing does
     */
    record Outcome(String summary, List<Line> refused, List<Line> done, List<String> undo) {}

    /**
     * What came of one.
     *
     * @param why empty where it went through
     */
    record Line(String id, String title, String why) {}

    @PostMapping("/work/bulk")
    String act(
            @RequestParam(required = false) @Nullable List<String> ids,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String back,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        next.addFlashAttribute("several", new Selection(ids == null ? List.of() : List.copyOf(ids)));
        try {
            String meant = action.isEmpty() ? meant(to, until, on) : action;
            BulkBody body = body(ids, meant, to, note, until, on, reason);
            Map<String, WorkItem> before = before(body.ids());
            next.addFlashAttribute("outcome", outcome(acting.act(body, by), undoing(body, before, by), locale));
            next.addFlashAttribute("several", new Selection(List.of()));
        } catch (AnswersRefused refused) {
            next.addFlashAttribute("severalTo", StringUtils.hasText(to) ? to : null);
            NextPage.refuses(next, refused.errors().get(0).in(locale));
        }
        return "redirect:" + safe(back);
    }

    /** The tasks that stay selected, because nothing was done with them. */
    record Selection(List<String> ids) {

        public boolean has(Object id) {
            return ids.contains(id.toString());
        }
    }

    /** Who presses Enter in a field means what the field is for. */
    private static String meant(String to, String until, String on) {
        List<String> meant = new ArrayList<>();
        if (StringUtils.hasText(to)) {
            meant.add("assign");
        }
        if (StringUtils.hasText(until)) {
            meant.add("follow-up");
        }
        if (StringUtils.hasText(on)) {
            meant.add("due");
        }
        if (meant.size() != 1) {
            throw Receiver.refused("action", Sentence.of("worklist.several.action"));
        }
        return meant.get(0);
    }

    private BulkBody body(
            @Nullable List<String> ids, String action, String to, String note, String until, String on, String reason) {
        if (ids == null) {
            throw Receiver.refused("ids", Sentence.of("worklist.several.none"));
        }
        if (action.equals("follow-up") && !StringUtils.hasText(until)) {
            throw Receiver.refused("until", Sentence.of("worklist.several.day"));
        }
        if (action.equals("due") && !StringUtils.hasText(on)) {
            throw Receiver.refused("on", Sentence.of("worklist.several.day"));
        }
        if (action.equals("assign") && !StringUtils.hasText(to)) {
            throw Receiver.refused("to", Sentence.of("worklist.several.to"));
        }
        if (action.equals("assign")) {
            Receiver.of(to);
        }
        String word = action.equals("take-up") ? "follow-up" : action.equals("due-with-stage") ? "due" : action;
        return new BulkBody(
                ids,
                word,
                to,
                note,
                action.equals("follow-up") ? day("until", until) : null,
                action.equals("due") ? day("on", on) : null,
                reason);
    }

    private Map<String, WorkItem> before(@Nullable List<String> ids) {
        Map<String, WorkItem> before = new HashMap<>();
        if (ids != null) {
            ids.stream()
                    .limit(ActingOnTasks.MOST)
                    .forEach(id -> items.find(new WorkItemId(id)).ifPresent(item -> before.put(id, item)));
        }
        return before;
    }

    private Map<String, String> undoing(BulkBody body, Map<String, WorkItem> before, Person by) {
        Map<String, String> undoing = new HashMap<>();
        String action = String.valueOf(body.action());
        before.forEach((id, item) ->
                Undoing.of(action, item, by, time.of(item.rollout())).ifPresent(undo -> undoing.put(id, undo.words())));
        return undoing;
    }

    /** Takes back what was done with several, each as far as that is still possible. */
    @PostMapping("/work/bulk/undo")
    String undo(
            @RequestParam(defaultValue = "") List<String> undo,
            @RequestParam(defaultValue = "") String back,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        Map<String, Tried<WorkItem>> results = new LinkedHashMap<>();
        undo.stream()
                .limit(ActingOnTasks.MOST)
                .flatMap(words -> Undoing.read(words).stream())
                .forEach(one -> results.putAll(acting.act(body(one), by)));
        if (!results.isEmpty()) {
            next.addFlashAttribute("outcome", outcome(results, Map.of(), locale));
        }
        return "redirect:" + safe(back);
    }

    private static BulkBody body(Undoing one) {
        return new BulkBody(List.of(one.id()), one.action(), one.value(), "", one.day(), one.day(), "");
    }

    private Outcome outcome(Map<String, Tried<WorkItem>> results, Map<String, String> undoing, Locale locale) {
        List<Line> done = new ArrayList<>();
        List<Line> refused = new ArrayList<>();
        results.forEach((id, tried) -> {
            tried.value().ifPresent(item -> done.add(new Line(id, item.title(), "")));
            tried.problem().ifPresent(problem -> refused.add(refusal(id, problem, locale)));
        });
        String key = done.isEmpty() ? "refused" : refused.isEmpty() ? "done" : "mixed";
        String summary = say("worklist.several." + key, locale, done.size(), refused.size());
        List<String> undo = done.stream()
                .map(line -> undoing.getOrDefault(line.id(), ""))
                .filter(words -> !words.isEmpty())
                .toList();
        return new Outcome(summary, refused, done, undo);
    }

    /** What they do not see has no title either. */
    private Line refusal(String id, ProblemDetail problem, Locale locale) {
        String title = problem.getStatus() == HttpStatus.NOT_FOUND.value()
                ? say("worklist.several.unknown", locale)
                : items.find(new WorkItemId(id)).map(WorkItem::title).orElse(id);
        return new Line(id, title, String.valueOf(problem.getDetail()));
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw Receiver.refused(field, Sentence.of("worklist.several.day"));
        }
    }

    /** Back to the list that it came from, and nowhere else. */
    private static String safe(String back) {
        return back.matches("/work(\\?[\\w%=&+.~*-]*)?") ? back : "/work";
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
