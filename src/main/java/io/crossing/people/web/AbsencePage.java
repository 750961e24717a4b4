package io.crossing.people.web;

import io.crossing.people.Absence;
import io.crossing.people.EntriesRefused;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.PlanningAbsence;
import io.crossing.people.TakingPart;
import io.crossing.process.RolloutId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When somebody is away and who stands in: one's own absences or, for process admins, anybody's. */
@Controller
@RequestMapping({"/account/absence", "/people/{id}/absence"})
class AbsencePage {

    private final People people;
    private final PlanningAbsence planning;
    private final ObjectProvider<TakingPart> takingPart;
    private final Said said;
    private final Clock clock;

    AbsencePage(
            People people, PlanningAbsence planning, ObjectProvider<TakingPart> takingPart, Said said, Clock clock) {
        this.people = people;
        this.planning = planning;
        this.takingPart = takingPart;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable(required = false) @Nullable String id,
            @RequestParam(required = false) @Nullable UUID change,
            Person me,
            Model model) {
        Person whose = whose(id, me);
        people.absencesOf(whose.id()).stream()
                .filter(absence -> absence.id().equals(change))
                .findFirst()
                .ifPresent(absence -> {
                    model.addAttribute("absence", AbsenceForm.of(absence));
                    model.addAttribute("changed", absence.id());
                });
        return page(whose, me, model);
    }

    @PostMapping
    String add(
            @PathVariable(required = false) @Nullable String id,
            @ModelAttribute("absence") AbsenceForm form,
            BindingResult problems,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Person whose = whose(id, me);
        try {
            planning.add(me, whose.id(), form.toAbsence());
        } catch (EntriesRefused e) {
            return again(problems, e, whose, me, model, response);
        }
        said.next(redirect, "people.absence.planned");
        return "redirect:" + address(whose, me);
    }

    @PostMapping("/{absence}")
    String change(
            @PathVariable(required = false) @Nullable String id,
            @PathVariable("absence") UUID changed,
            @ModelAttribute("absence") AbsenceForm form,
            BindingResult problems,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Person whose = whose(id, me);
        try {
            planning.change(me, whose.id(), changed, form.toAbsence());
        } catch (EntriesRefused e) {
            model.addAttribute("changed", changed);
            return again(problems, e, whose, me, model, response);
        }
        said.next(redirect, "people.absence.planned");
        return "redirect:" + address(whose, me);
    }

    @PostMapping("/{absence}/cancel")
    String cancel(
            @PathVariable(required = false) @Nullable String id,
            @PathVariable UUID absence,
            Person me,
            RedirectAttributes redirect) {
        Person whose = whose(id, me);
        planning.cancel(me, whose.id(), absence);
        said.next(redirect, "people.absence.cancelled");
        return "redirect:" + address(whose, me);
    }

    private Person whose(@Nullable String id, Person me) {
        return id == null ? me : people.get(PersonIds.inPath(id));
    }

    private static String address(Person whose, Person me) {
        return whose.id().equals(me.id()) ? "/account/absence" : "/people/" + whose.id() + "/absence";
    }

    private String again(
            BindingResult problems,
            EntriesRefused refused,
            Person whose,
            Person me,
            Model model,
            HttpServletResponse response) {
        Refusing.into(problems, refused);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(whose, me, model);
    }

    private String page(Person whose, Person me, Model model) {
        LocalDate today = clock.instant().atZone(whose.timeZone()).toLocalDate();
        List<Absence> absences = people.absencesOf(whose.id()).stream()
                .filter(absence -> !absence.until().isBefore(today))
                .toList();
        Map<RolloutId, String> rollouts = takingPart.stream()
                .findFirst()
                .map(known -> known.rolloutsOf(whose.id()))
                .orElse(Map.of());
        model.addAttribute("person", whose);
        model.addAttribute("own", whose.id().equals(me.id()));
        model.addAttribute("address", address(whose, me));
        model.addAttribute("absences", absences);
        model.addAttribute("today", today);
        model.addAttribute("rolloutNames", rollouts);
        model.addAttribute("standsInFor", people.standsInFor(whose.id(), clock.instant()));
        model.addAttribute("names", new PersonNames(people));
        if (!model.containsAttribute("absence")) {
            model.addAttribute("absence", AbsenceForm.empty());
        }
        return "people/absence";
    }
}
