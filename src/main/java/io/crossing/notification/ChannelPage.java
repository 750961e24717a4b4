package io.crossing.notification;

import io.crossing.people.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own channel in Slack or Teams, where they are told besides by mail. */
@Controller
@RequestMapping("/account/channel")
class ChannelPage {

    private final PersonalHooks hooks;
    private final HookAddresses addresses;
    private final HookOutbox outbox;
    private final HookBodies bodies;
    private final Address address;
    private final MessageSource messages;

    ChannelPage(
            PersonalHooks hooks,
            HookAddresses addresses,
            HookOutbox outbox,
            HookBodies bodies,
            Address address,
            MessageSource messages) {
        this.hooks = hooks;
        this.addresses = addresses;
        this.outbox = outbox;
        this.bodies = bodies;
        this.address = address;
        this.messages = messages;
    }

    @GetMapping
    String show(Person person, Model model) {
        model.addAttribute("hook", hooks.of(person.id()).orElse(null));
        model.addAttribute("kinds", HookKind.values());
        return "notification/channel";
    }

    @PostMapping
    String set(
            @RequestParam(defaultValue = "SLACK") HookKind kind,
            @RequestParam(defaultValue = "") String url,
            Person person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            String usable = addresses.usable(url).toString();
            hooks.set(new PersonalHook(UUID.randomUUID(), person.id(), kind, usable));
        } catch (WebhookError.Unusable refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", refused.in(LocaleContextHolder.getLocale()));
            model.addAttribute("url", url);
            model.addAttribute("kind", kind);
            return show(person, model);
        }
        redirect.addFlashAttribute("message", said("kept"));
        return "redirect:/account/channel";
    }

    @PostMapping("/test")
    String tryOut(Person person, RedirectAttributes redirect) {
        hooks.of(person.id())
                .ifPresent(hook -> outbox.post(
                        hook.id(), bodies.line(hook.kind(), said("test"), said("open"), address.of("/told"))));
        redirect.addFlashAttribute("message", said("tested"));
        return "redirect:/account/channel";
    }

    @PostMapping("/remove")
    String remove(Person person, RedirectAttributes redirect) {
        hooks.remove(person.id());
        redirect.addFlashAttribute("message", said("removed"));
        return "redirect:/account/channel";
    }

    private String said(String key) {
        return messages.getMessage("notification.channel." + key, null, LocaleContextHolder.getLocale());
    }
}
