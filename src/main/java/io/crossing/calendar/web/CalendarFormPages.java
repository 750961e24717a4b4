package io.crossing.calendar.web;

import io.crossing.calendar.AddingCalendar;
import io.crossing.calendar.CalendarError.CalendarUnknown;
import io.crossing.calendar.CalendarError.EntriesRefused;
import io.crossing.calendar.CalendarError.NotAnAdministrator;
import io.crossing.calendar.ChangingCalendar;
import io.crossing.calendar.RemovingCalendar;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.CalendarFact;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.rollout.PreviewingCalendar.Effect;
import io.crossing.web.FieldProblem;
import io.crossing.web.NextPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds, changes and deletes calendars; what a change would move is shown before it is kept. */
@Controller
@RequestMapping("/calendars")
class CalendarFormPages {

    private static final String VIEW = "calendar/form";

    private final Calendars calendars;
    private final AddingCalendar adding;
    private final ChangingCalendar changing;
    private final RemovingCalendar removing;
    private final CalendarWords words;

    CalendarFormPages(
            Calendars calendars,
            AddingCalendar adding,
            ChangingCalendar changing,
            RemovingCalendar removing,
            CalendarWords words) {
        this.calendars = calendars;
        this.adding = adding;
        this.changing = changing;
        this.removing = removing;
        this.words = words;
    }

    @GetMapping("/new")
    String fresh(Person reader, Model model) {
        must(reader);
        return page(CalendarForm.empty(), null, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Person reader, Model model) {
        must(reader);
        KeptCalendar kept = get(id);
        return page(CalendarForm.of(kept), kept, model);
    }

    @PostMapping
    String add(
            @RequestParam MultiValueMap<String, String> fields,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CalendarForm form = CalendarForm.sent(fields);
        if (fields.containsKey("more")) {
            return page(form.withMoreRows(), null, model);
        }
        try {
            CalendarId id = adding.add(by, form.toEntries());
            redirect.addFlashAttribute("message", words.say("calendar.added"));
            return "redirect:/calendars/" + id;
        } catch (EntriesRefused | CalendarFact refused) {
            return again(form, null, refused, model, response);
        }
    }

    /** First shows what it would move, and keeps it when that has been seen or there is nothing to see. */
    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CalendarForm form = CalendarForm.sent(fields);
        KeptCalendar kept = get(id);
        if (fields.containsKey("more")) {
            return page(form.withMoreRows(), kept, model);
        }
        try {
            Effect effect = changing.preview(by, kept.id(), form.toEntries());
            if (!effect.nothing() && !fields.containsKey("seen")) {
                return preview(form, kept, effect, by, model);
            }
            changing.change(by, kept.id(), form.revision(), form.toEntries());
            redirect.addFlashAttribute(
                    "message",
                    effect.nothing()
                            ? words.say("calendar.changed")
                            : words.say("calendar.changed.moves", effect.deadlines(), effect.rollouts()));
            return "redirect:/calendars/" + id;
        } catch (EntriesRefused | CalendarFact refused) {
            return again(form, kept, refused, model, response);
        }
    }

    @PostMapping("/{id}/standard")
    String makeStandard(@PathVariable UUID id, Person by, RedirectAttributes redirect) {
        KeptCalendar kept = changing.makeStandard(by, new CalendarId(id));
        redirect.addFlashAttribute("message", words.say("calendar.standard.made", kept.name()));
        return "redirect:/calendars/" + id;
    }

    @PostMapping("/{id}/delete")
    String remove(@PathVariable UUID id, Person by, RedirectAttributes redirect) {
        try {
            removing.remove(by, new CalendarId(id));
            redirect.addFlashAttribute("message", words.say("calendar.removed"));
            return "redirect:/calendars";
        } catch (CalendarFact inUse) {
            NextPage.refuses(redirect, words.say("calendar.in-use"));
            return "redirect:/calendars/" + id;
        }
    }

    private String preview(CalendarForm form, KeptCalendar kept, Effect effect, Person reader, Model model) {
        model.addAttribute("effect", effect);
        model.addAttribute(
                "moves",
                effect.moves().stream()
                        .map(move -> new Shown(
                                "/rollouts/" + move.rollout(),
                                move.rolloutName(),
                                move.name(),
                                words.moment(move.from(), reader.timeZone()),
                                words.moment(move.to(), reader.timeZone())))
                        .toList());
        return page(form, kept, model);
    }

    private String again(
            CalendarForm form,
            @Nullable KeptCalendar kept,
            RuntimeException refused,
            Model model,
            HttpServletResponse response) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (refused instanceof EntriesRefused entries) {
            for (FieldProblem problem : entries.problems()) {
                problems.putIfAbsent(problem.field().replace("region", "country"), problem.message());
            }
        } else if (refused instanceof CalendarFact.CalendarNameTaken) {
            problems.put("name", words.say("calendar.problem.name.taken"));
        } else {
            model.addAttribute("message", words.say("calendar.problem.changed"));
            model.addAttribute("messageKind", "problem");
        }
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, kept, model);
    }

    private String page(CalendarForm form, @Nullable KeptCalendar kept, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "title",
                kept == null ? words.say("calendar.new.title") : kept.name() + ": " + words.say("calendar.change"));
        model.addAttribute("kept", kept);
        model.addAttribute("zones", words.zones());
        model.addAttribute("places", words.places());
        model.addAttribute("weekdays", words.weekdays());
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", Map.of());
        }
        return VIEW;
    }

    private KeptCalendar get(UUID id) {
        return calendars.find(new CalendarId(id)).orElseThrow(CalendarUnknown::new);
    }

    private static void must(Person reader) {
        if (!reader.is(Role.PROCESS_ADMIN)) {
            throw new NotAnAdministrator();
        }
    }

    /** Something that would move, in words. */
    record Shown(String href, String rollout, String name, String from, String to) {}
}
