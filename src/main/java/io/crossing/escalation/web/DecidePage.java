package io.crossing.escalation.web;

import io.crossing.escalation.AnsweringEscalation;
import io.crossing.escalation.Decision;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationOver;
import io.crossing.escalation.VisibleEscalations;
import io.crossing.people.Person;
import io.crossing.rollout.AnswersRefused;
import io.crossing.web.NextPage;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes one decision from the page of an escalation: it is done, or the page says what needs another look. */
@Controller
class DecidePage {

    private final VisibleEscalations visible;
    private final AnsweringEscalation answering;
    private final EscalationPageModel page;
    private final MessageSource messages;

    DecidePage(
            VisibleEscalations visible,
            AnsweringEscalation answering,
            EscalationPageModel page,
            MessageSource messages) {
        this.visible = visible;
        this.answering = answering;
        this.page = page;
        this.messages = messages;
    }

    @PostMapping("/escalations/{id}/decide/{decision}")
    String decide(
            @PathVariable String id,
            @PathVariable Decision decision,
            @ModelAttribute DecideForm form,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Escalation escalation = visible.get(person, EscalationIds.inPath(id));
        try {
            answering.answer(person, escalation.id(), form.answers(decision));
            redirect.addFlashAttribute("message", said("escalation.decided." + decision));
        } catch (EscalationOver over) {
            NextPage.refuses(redirect, said("escalation.over.said"));
        } catch (AnswersRefused refused) {
            model.addAttribute("problems", refused.byField(LocaleContextHolder.getLocale()));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.fill(escalation, person, decision, form, model);
            return "escalation/escalation";
        }
        return "redirect:/escalations/" + escalation.id();
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
