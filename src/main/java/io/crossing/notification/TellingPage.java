package io.crossing.notification;

import io.crossing.people.EntriesRefused;
import io.crossing.people.Person;
import io.crossing.web.FieldProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "How I am told": where the link in the foot of each mail leads. */
@Controller
@RequestMapping("/account/telling")
class TellingPage {

    private final ChoosingTelling choosing;
    private final KeepingCalendar calendars;
    private final MessageSource messages;

    TellingPage(ChoosingTelling choosing, KeepingCalendar calendars, MessageSource messages) {
        this.choosing = choosing;
        this.calendars = calendars;
        this.messages = messages;
    }

    @GetMapping
    String show(Person me, Model model) {
        return page(PreferencesBody.of(choosing.of(me), me), List.of(), me, model);
    }

    @PostMapping
    String change(
            @RequestParam(required = false) @Nullable String manner,
            @RequestParam(required = false) @Nullable String digestAt,
            @RequestParam(required = false) @Nullable String quietFrom,
            @RequestParam(required = false) @Nullable String quietUntil,
            @RequestParam(defaultValue = "false") boolean decisionsAtOnce,
            Person me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PreferencesBody typed =
                new PreferencesBody(manner, digestAt, quietFrom, quietUntil, decisionsAtOnce, null, null);
        try {
            choosing.choose(me, typed.toTelling());
        } catch (EntriesRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(typed, e.problems(locale), me, model);
        }
        redirect.addFlashAttribute("message", messages.getMessage("notification.telling.changed", null, locale));
        return "redirect:/account/telling";
    }

    @PostMapping("/calendar")
    String makeCalendar(Person me, RedirectAttributes redirect) {
        redirect.addFlashAttribute("calendar", calendars.make(me.id()));
        return "redirect:/account/telling#calendar";
    }

    @PostMapping("/calendar/revoke")
    String revokeCalendar(Person me, Locale locale, RedirectAttributes redirect) {
        calendars.revoke(me.id());
        redirect.addFlashAttribute("message", messages.getMessage("notification.calendar.revoked", null, locale));
        return "redirect:/account/telling#calendar";
    }

    private String page(PreferencesBody form, List<FieldProblem> problems, Person me, Model model) {
        Map<String, String> byField = problems.stream()
                .collect(Collectors.toMap(FieldProblem::field, FieldProblem::message, (first, second) -> first));
        model.addAttribute("form", form);
        model.addAttribute("problems", byField);
        model.addAttribute("manners", Manner.values());
        model.addAttribute("zone", me.timeZone());
        model.addAttribute(
                "since",
                calendars.since(me.id()).map(made -> made.atZone(me.timeZone())).orElse(null));
        return "notification/telling";
    }
}
