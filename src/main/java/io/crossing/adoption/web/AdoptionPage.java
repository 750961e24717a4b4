package io.crossing.adoption.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.AddingTeam;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.ReportingActivation;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutEndedAlready;
import io.crossing.rollout.RolloutHeading;
import io.crossing.rollout.Team;
import io.crossing.rollout.TeamState;
import io.crossing.rollout.Teams;
import io.crossing.web.NextPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a workflow is taken up: the funnel, the figures at 30, 60 and 90 days, who changed what, and the quality of its output. */
@Controller
@RequestMapping("/rollouts/{id}/adoption")
class AdoptionPage {

    private final RolloutHeading heading;
    private final ShowingAdoption showing;
    private final ShowingQuality quality;
    private final ReportingActivation reporting;
    private final AddingTeam adding;
    private final Teams teams;
    private final AdoptionWords words;

    AdoptionPage(
            RolloutHeading heading,
            ShowingAdoption showing,
            ShowingQuality quality,
            ReportingActivation reporting,
            AddingTeam adding,
            Teams teams,
            AdoptionWords words) {
        this.heading = heading;
        this.showing = showing;
        this.quality = quality;
        this.reporting = reporting;
        this.adding = adding;
        this.teams = teams;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID id, Person reader, Model model) {
        Rollout rollout = heading.show(id, "adoption", reader, model);
        model.addAttribute("adoption", showing.of(rollout.id(), reader));
        model.addAttribute("quality", quality.of(rollout, reader));
        model.addAttribute("mayReport", !rollout.state().ended() && reporting.may(rollout, reader));
        model.addAttribute("liveTeams", liveTeams(rollout.id()));
        model.addAttribute("mayAdd", adding.may(rollout, reader.id()));
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", Map.of());
        }
        if (!model.containsAttribute("given")) {
            model.addAttribute("given", ReportForm.EMPTY);
        }
        if (!model.containsAttribute("added")) {
            model.addAttribute("added", TeamForm.EMPTY);
            model.addAttribute("addProblems", Map.of());
        }
        return "adoption/adoption";
    }

    @PostMapping
    String report(
            @PathVariable UUID id,
            @ModelAttribute ReportForm form,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Rollout rollout = heading.show(id, "adoption", by, model);
        try {
            reporting.report(
                    rollout.id(),
                    by,
                    form.team(),
                    ReportForm.number(form.day()),
                    ReportForm.number(form.activated()),
                    ReportForm.number(form.outOf()),
                    form.source());
            redirect.addFlashAttribute("message", words.of("adoption.report.said"));
        } catch (AnswersRefused refused) {
            model.addAttribute("problems", refused.byField(LocaleContextHolder.getLocale()));
            model.addAttribute("given", form);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, by, model);
        } catch (NotAllowed | RolloutEndedAlready refused) {
            NextPage.refuses(redirect, refused);
        }
        return "redirect:/rollouts/" + id + "/adoption";
    }

    /** Adds a team; what the others did stands. */
    @PostMapping("/teams")
    String add(
            @PathVariable UUID id,
            @ModelAttribute("added") TeamForm form,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Rollout rollout = heading.show(id, "adoption", by, model);
        try {
            adding.add(
                    rollout.id(), by.id(), form.name(), form.lead(), ReportForm.number(form.people()), form.reason());
            redirect.addFlashAttribute("message", words.of("adoption.add.said"));
        } catch (AnswersRefused refused) {
            model.addAttribute("addProblems", refused.byField(LocaleContextHolder.getLocale()));
            model.addAttribute("added", form);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, by, model);
        } catch (NotAllowed | RolloutEndedAlready refused) {
            NextPage.refuses(redirect, refused);
        }
        return "redirect:/rollouts/" + id + "/adoption";
    }

    private Map<String, String> liveTeams(RolloutId rollout) {
        Map<String, String> live = new LinkedHashMap<>();
        teams.of(rollout).stream()
                .filter(team -> team.state() == TeamState.LIVE)
                .forEach((Team team) -> live.put(team.id().toString(), team.name()));
        return live;
    }
}
