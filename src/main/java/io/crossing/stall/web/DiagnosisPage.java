package io.crossing.stall.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.Practices;
import io.crossing.rollout.ReopeningStage;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutEndedAlready;
import io.crossing.rollout.RolloutHeading;
import io.crossing.rollout.RolloutState;
import io.crossing.stall.AnsweringDiagnosis;
import io.crossing.stall.Diagnoses;
import io.crossing.stall.DiagnosingStall;
import io.crossing.stall.Diagnosis;
import io.crossing.stall.StallError;
import io.crossing.stall.Verdict;
import io.crossing.web.NextPage;
import io.crossing.worklist.WorklistError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Why a rollout stalls: the practices with their evidence, the verdict, and the sponsor's decision. */
@Controller
@RequestMapping("/rollouts/{id}/diagnosis")
class DiagnosisPage {

    private final RolloutHeading heading;
    private final Practices practices;
    private final Diagnoses diagnoses;
    private final DiagnosingStall diagnosing;
    private final AnsweringDiagnosis answering;
    private final ReopeningStage reopening;
    private final ShowingDiagnoses showing;
    private final FactWords words;

    DiagnosisPage(
            RolloutHeading heading,
            Practices practices,
            Diagnoses diagnoses,
            DiagnosingStall diagnosing,
            AnsweringDiagnosis answering,
            ReopeningStage reopening,
            ShowingDiagnoses showing,
            FactWords words) {
        this.heading = heading;
        this.practices = practices;
        this.diagnoses = diagnoses;
        this.diagnosing = diagnosing;
        this.answering = answering;
        this.reopening = reopening;
        this.showing = showing;
        this.words = words;
    }

    /** @param of the diagnosis to show; the open one or else the latest where it is not said */
    @GetMapping
    String show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String of, Person reader, Model model) {
        return page(id, of, reader, model);
    }

    @PostMapping
    String call(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Rollout rollout = heading.show(id, "diagnosis", by, model);
        try {
            diagnosing.call(rollout.id(), by, reason);
            redirect.addFlashAttribute("message", words.of("stall.called.said"));
        } catch (AnswersRefused refused) {
            return again(id, refused, "call", DecideStallForm.EMPTY, by, model, response);
        } catch (NotAllowed | RolloutEndedAlready | StallError refused) {
            NextPage.refuses(redirect, refused);
        }
        return "redirect:/rollouts/" + id + "/diagnosis";
    }

    @PostMapping("/decide/{verdict}")
    String decide(
            @PathVariable UUID id,
            @PathVariable Verdict verdict,
            @ModelAttribute DecideStallForm form,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        heading.show(id, "diagnosis", by, model);
        try {
            answering.decide(new RolloutId(id), by, verdict, form.answers());
            redirect.addFlashAttribute("message", words.of("stall.decided.said." + verdict));
        } catch (AnswersRefused refused) {
            return again(id, refused, verdict.name(), form, by, model, response);
        } catch (NotAllowed | RolloutEndedAlready | StallError | WorklistError refused) {
            NextPage.refuses(redirect, refused);
        }
        return "redirect:/rollouts/" + id + "/diagnosis";
    }

    private String again(
            UUID id,
            AnswersRefused refused,
            String asked,
            DecideStallForm given,
            Person by,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("problems", refused.byField(LocaleContextHolder.getLocale()));
        model.addAttribute("asked", asked);
        model.addAttribute("given", given);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, null, by, model);
    }

    private String page(UUID id, @Nullable String of, Person reader, Model model) {
        Rollout rollout = heading.show(id, "diagnosis", reader, model);
        List<Diagnosis> all = diagnoses.of(rollout.id());
        Diagnosis shown = all.stream()
                .filter(one -> of == null || one.id().toString().equals(of))
                .findFirst()
                .orElse(null);
        boolean open = all.stream().anyMatch(Diagnosis::open);
        model.addAttribute("diagnosis", shown == null ? null : showing.show(shown, rollout, reader));
        model.addAttribute("today", showing.practices(practices.of(rollout.id()), rollout, reader));
        model.addAttribute(
                "earlier",
                all.stream()
                        .filter(one -> !one.equals(shown))
                        .map(one -> showing.show(one, rollout, reader))
                        .toList());
        model.addAttribute(
                "mayCall", !open && rollout.state() == RolloutState.RUNNING && diagnosing.may(rollout, reader.id()));
        model.addAttribute("mayDecide", shown != null && answering.may(reader, shown));
        model.addAttribute("sponsor", showing.name(rollout.sponsor()));
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("stages", reopening.begun(rollout));
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", Map.of());
            model.addAttribute("asked", "");
            model.addAttribute("given", DecideStallForm.EMPTY);
        }
        return "stall/diagnosis";
    }
}
