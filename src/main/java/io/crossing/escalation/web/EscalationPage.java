package io.crossing.escalation.web;

import io.crossing.escalation.AcknowledgingEscalation;
import io.crossing.escalation.AnsweringEscalation;
import io.crossing.escalation.Decision;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationOver;
import io.crossing.escalation.NotTold;
import io.crossing.escalation.VisibleEscalations;
import io.crossing.people.Person;
import io.crossing.web.NextPage;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One escalation: the brief first, then the decision. */
@Controller
@RequestMapping("/escalations/{id}")
class EscalationPage {

    private final VisibleEscalations visible;
    private final AcknowledgingEscalation acknowledging;
    private final AnsweringEscalation answering;
    private final EscalationPageModel page;
    private final MessageSource messages;

    EscalationPage(
            VisibleEscalations visible,
            AcknowledgingEscalation acknowledging,
            AnsweringEscalation answering,
            EscalationPageModel page,
            MessageSource messages) {
        this.visible = visible;
        this.acknowledging = acknowledging;
        this.answering = answering;
        this.page = page;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Decision decide,
            Person reader,
            Model model) {
        page.fill(visible.get(reader, EscalationIds.inPath(id)), reader, decide, DecideForm.EMPTY, model);
        return "escalation/escalation";
    }

    @PostMapping("/acknowledge")
    String acknowledge(@PathVariable String id, Person person, RedirectAttributes redirect) {
        try {
            acknowledging.acknowledge(person, EscalationIds.inPath(id));
            redirect.addFlashAttribute("message", said("escalation.acknowledged.said"));
        } catch (EscalationOver over) {
            NextPage.refuses(redirect, said("escalation.over.said"));
        } catch (NotTold notTold) {
            NextPage.refuses(redirect, said("escalation.not-told.said"));
        }
        return "redirect:/escalations/" + EscalationIds.inPath(id);
    }

    /** The answer as the form on the page hands it in. */
    @PostMapping("/answer")
    ResponseEntity<Map<String, String>> answer(@PathVariable String id, @RequestBody FormAnswers form, Person person) {
        Escalation answered = answering.answer(person, EscalationIds.inPath(id), form.answers());
        return ResponseEntity.ok(Map.of("next", "/escalations/" + answered.id() + "?answered"));
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** What a form was filled with. */
    record FormAnswers(Map<String, Object> answers) {}
}
