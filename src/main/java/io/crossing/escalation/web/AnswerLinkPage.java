package io.crossing.escalation.web;

import io.crossing.escalation.AnswerLink;
import io.crossing.escalation.AnsweringByLink;
import io.crossing.escalation.AnsweringByLink.Offer;
import io.crossing.escalation.LinkRefused;
import io.crossing.people.CurrentAccount;
import io.crossing.process.OnHold;
import io.crossing.process.PersonId;
import io.crossing.rollout.AnswersRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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

/**
 * Where a link in a mail leads: the page says what it would do, and a button does it. Mail programs and scanners open links by
 * themselves, so looking changes nothing.
 */
@Controller
@RequestMapping("/answer/{token}")
class AnswerLinkPage {

    private final AnsweringByLink answering;
    private final AnswerLinkModel page;

    AnswerLinkPage(AnsweringByLink answering, AnswerLinkModel page) {
        this.answering = answering;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        keptApart(response);
        try {
            page.offer(answering.look(token, signedIn(request)), token, model);
            return "escalation/link";
        } catch (LinkRefused refused) {
            return refuse(refused, response, model);
        }
    }

    @PostMapping
    String take(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        keptApart(response);
        try {
            Offer offer = answering.look(token, signedIn(request));
            return take(offer, token, note, request, response, model, redirect);
        } catch (LinkRefused refused) {
            return refuse(refused, response, model);
        }
    }

    private String take(
            Offer offer,
            String token,
            String note,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            answering.take(token, signedIn(request), note.strip());
            redirect.addFlashAttribute("done", offer.link().choice());
            return "redirect:/answer/" + token;
        } catch (AnswersRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", refused.byField(LocaleContextHolder.getLocale()));
            model.addAttribute("note", note);
        } catch (OnHold held) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("held", true);
        }
        page.offer(offer, token, model);
        return "escalation/link";
    }

    private String refuse(LinkRefused refused, HttpServletResponse response, Model model) {
        AnswerLink link = refused.link();
        boolean justDone = refused.why() == LinkRefused.Why.USED && model.getAttribute("done") != null;
        response.setStatus(
                justDone ? HttpStatus.OK.value() : status(refused.why()).value());
        page.refusal(refused.why(), link, model);
        return "escalation/link-refused";
    }

    private static HttpStatus status(LinkRefused.Why why) {
        return switch (why) {
            case ALTERED -> HttpStatus.NOT_FOUND;
            case FOREIGN, NOT_YOURS -> HttpStatus.FORBIDDEN;
            case USED, EXPIRED -> HttpStatus.GONE;
            case OVER -> HttpStatus.CONFLICT;
        };
    }

    /** Out of caches, search engines and the address that the next page learns. */
    private static void keptApart(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    private static @Nullable PersonId signedIn(HttpServletRequest request) {
        return request.getAttribute(CurrentAccount.class.getName()) instanceof CurrentAccount current
                ? current.person().id()
                : null;
    }
}
