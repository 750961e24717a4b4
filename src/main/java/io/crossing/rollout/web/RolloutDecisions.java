package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.RolloutEndedAlready;
import io.crossing.rollout.web.RolloutPage.Typed;
import io.crossing.web.NextPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers a decision with the rollout's page: done, or with what needs another look. */
@Component
class RolloutDecisions {

    private final Overview overview;
    private final Involvement involvement;

    RolloutDecisions(Overview overview, Involvement involvement) {
        this.overview = overview;
        this.involvement = involvement;
    }

    /** @param act does it, and says what was done */
    String decide(Request request, Function<RolloutId, String> act) {
        RolloutId rollout =
                involvement.visibleTo(request.by(), new RolloutId(request.id())).id();
        try {
            request.redirect().addFlashAttribute("message", act.apply(rollout));
        } catch (AnswersRefused refused) {
            return again(request, refused);
        } catch (NotAllowed | RolloutEndedAlready refused) {
            NextPage.refuses(request.redirect(), refused);
        }
        return "redirect:/rollouts/" + rollout;
    }

    private String again(Request request, AnswersRefused refused) {
        request.model().addAttribute("problems", refused.byField(LocaleContextHolder.getLocale()));
        request.model().addAttribute("given", request.typed().fields());
        request.model().addAttribute("asked", request.decision());
        request.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return overview.show(request.id(), request.by(), request.model());
    }

    /** A decision that somebody sent. */
    record Request(
            UUID id,
            String decision,
            Typed typed,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {}
}
