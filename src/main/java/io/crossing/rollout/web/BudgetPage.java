package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.BookingSpending;
import io.crossing.rollout.BookingSpending.Booking;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.ReopeningStage;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutEndedAlready;
import io.crossing.web.NextPage;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** The budget of a rollout: approved, spent and left, and what was booked. */
@Controller
@RequestMapping("/rollouts/{id}/budget")
class BudgetPage {

    private final RolloutHead head;
    private final ShowingBudget showing;
    private final BookingSpending booking;
    private final ReopeningStage stages;
    private final MessageSource messages;

    BudgetPage(
            RolloutHead head,
            ShowingBudget showing,
            BookingSpending booking,
            ReopeningStage stages,
            MessageSource messages) {
        this.head = head;
        this.showing = showing;
        this.booking = booking;
        this.stages = stages;
        this.messages = messages;
    }

    /** A booking as the page sends it. */
    record Given(
            @Nullable String item,
            @Nullable String stage,
            @Nullable String money,
            @Nullable String hours,
            @Nullable String on,
            @Nullable String what) {

        Booking booking() {
            return new Booking(
                    item,
                    stage,
                    amount(money),
                    hours == null || hours.isBlank() ? null : amountOrWrong(hours),
                    on,
                    what);
        }

        /** With a comma or a point before the cents; absent where it is no amount, which the use case then says. */
        private static @Nullable BigDecimal amount(@Nullable String text) {
            String plain = text == null ? "" : text.strip().replace(',', '.');
            return plain.matches("-?\\d{1,15}(\\.\\d{1,9})?") ? new BigDecimal(plain) : null;
        }

        private static BigDecimal amountOrWrong(String text) {
            BigDecimal amount = amount(text);
            return amount == null ? BigDecimal.ONE.negate() : amount;
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, Person reader, Model model) {
        Rollout rollout = head.show(id, "budget", reader, model);
        model.addAttribute("budget", showing.of(rollout, reader));
        model.addAttribute("mayBook", !rollout.state().ended() && booking.may(rollout, reader));
        Map<String, String> items = new LinkedHashMap<>();
        BookingSpending.ITEMS.forEach(item -> items.put(item, say("rollout.spending.item." + item)));
        model.addAttribute("items", items);
        Map<String, String> begun = new LinkedHashMap<>();
        stages.begun(rollout).forEach(stage -> begun.put(stage.id().value(), stage.name()));
        model.addAttribute("begun", begun);
        model.addAttribute(
                "current", rollout.stage() == null ? "" : rollout.stage().value());
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", Map.of());
            model.addAttribute("given", new Given(null, null, null, null, null, null));
        }
        return "rollout/budget";
    }

    @PostMapping
    String book(
            @PathVariable UUID id,
            @ModelAttribute Given given,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Rollout rollout = head.show(id, "budget", by, model);
        try {
            booking.book(rollout.id(), by, given.booking());
            redirect.addFlashAttribute("message", say("rollout.spending.booked"));
        } catch (AnswersRefused refused) {
            model.addAttribute("problems", refused.byField(LocaleContextHolder.getLocale()));
            model.addAttribute("given", given);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, by, model);
        } catch (NotAllowed | RolloutEndedAlready refused) {
            NextPage.refuses(redirect, refused);
        }
        return "redirect:/rollouts/" + id + "/budget";
    }

    @PostMapping("/{booking}/take-back")
    String takeBack(
            @PathVariable UUID id, @PathVariable UUID booking, Person by, Model model, RedirectAttributes redirect) {
        Rollout rollout = head.show(id, "budget", by, model);
        try {
            this.booking.takeBack(rollout.id(), by, booking);
            redirect.addFlashAttribute("message", say("rollout.spending.taken-back.said"));
        } catch (AnswersRefused refused) {
            NextPage.refuses(redirect, refused.errors().get(0).in(LocaleContextHolder.getLocale()));
        } catch (NotAllowed | RolloutEndedAlready refused) {
            NextPage.refuses(redirect, refused);
        }
        return "redirect:/rollouts/" + id + "/budget";
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
