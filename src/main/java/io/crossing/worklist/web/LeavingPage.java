package io.crossing.worklist.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.worklist.Holdings;
import io.crossing.worklist.LeavingForGood;
import io.crossing.worklist.Succession;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaving for good: what somebody holds, who takes it, a look at what would happen, and then all of it at once. */
@Controller
@RequestMapping({"/account/leave", "/people/{id}/leave"})
class LeavingPage {

    private static final String VIEW = "worklist/leaving";

    private final LeavingForGood leaving;
    private final People people;
    private final MessageSource messages;

    LeavingPage(LeavingForGood leaving, People people, MessageSource messages) {
        this.leaving = leaving;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable(required = false) @Nullable String id, Person me, Model model) {
        return page(whose(id, me), me, Map.of(), Map.of(), model);
    }

    /** Shows what would happen; nothing is changed yet. */
    @PostMapping("/preview")
    String preview(
            @PathVariable(required = false) @Nullable String id,
            @RequestParam Map<String, String> typed,
            Person me,
            Model model,
            HttpServletResponse response) {
        Person whose = whose(id, me);
        try {
            Succession succession = succession(typed);
            leaving.check(me, whose.id(), succession);
            model.addAttribute("succession", succession);
        } catch (AnswersRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(whose, me, typed, e.byField(LocaleContextHolder.getLocale()), model);
        }
        return page(whose, me, typed, Map.of(), model);
    }

    @PostMapping
    String leave(
            @PathVariable(required = false) @Nullable String id,
            @RequestParam Map<String, String> typed,
            Person me,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Person whose = whose(id, me);
        Holdings handed;
        try {
            handed = leaving.leave(me, whose.id(), succession(typed), Boolean.parseBoolean(typed.get("close")));
        } catch (AnswersRefused e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(whose, me, typed, e.byField(LocaleContextHolder.getLocale()), model);
        }
        redirect.addFlashAttribute(
                "message",
                messages.getMessage(
                        "worklist.leaving.done",
                        new Object[] {handed.items().size(), handed.roles().size()},
                        locale));
        return "redirect:" + address(whose, me);
    }

    private String page(Person whose, Person me, Map<String, String> typed, Map<String, String> problems, Model model) {
        model.addAttribute("person", whose);
        model.addAttribute("own", whose.id().equals(me.id()));
        model.addAttribute("address", address(whose, me));
        model.addAttribute("held", leaving.holdings(me, whose.id()));
        model.addAttribute("typed", typed);
        model.addAttribute("mayClose", me.is(Role.PROCESS_ADMIN) && !whose.id().equals(me.id()));
        model.addAttribute("problems", problems);
        model.addAttribute("names", names(typed.values()));
        return VIEW;
    }

    /** Those of these that are somebody's id. */
    private Map<PersonId, String> names(Collection<String> typed) {
        List<PersonId> ids = typed.stream().distinct().map(LeavingPage::person).toList();
        return people.findAll(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private Person whose(@Nullable String id, Person me) {
        return id == null ? me : people.get(person(id));
    }

    /** An id that nobody can have is one that nobody has. */
    static PersonId person(String id) {
        try {
            return new PersonId(id);
        } catch (IllegalArgumentException e) {
            return new PersonId("unknown-" + Integer.toHexString(id.hashCode()));
        }
    }

    private static String address(Person whose, Person me) {
        return whose.id().equals(me.id()) ? "/account/leave" : "/people/" + whose.id() + "/leave";
    }

    private static Succession succession(Map<String, String> typed) {
        Map<String, PersonId> others = new HashMap<>();
        typed.forEach((key, value) -> {
            if ((key.startsWith("task-") || key.startsWith("role-")) && !value.isBlank()) {
                others.put(key, read(key, value));
            }
        });
        return new Succession(read("successor", typed.getOrDefault("successor", "")), others);
    }

    private static PersonId read(String field, String value) {
        try {
            return new PersonId(value.strip());
        } catch (IllegalArgumentException e) {
            throw new AnswersRefused(List.of(new FieldError(field, Sentence.of("worklist.answer.heir"))));
        }
    }
}
