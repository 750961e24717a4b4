package io.crossing.people.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says one line, on this page or on the one that follows. */
@Component
class Said {

    private final MessageSource messages;

    Said(MessageSource messages) {
        this.messages = messages;
    }

    void next(RedirectAttributes redirect, String key, Object... values) {
        redirect.addFlashAttribute("message", of(key, values));
    }

    void problem(Model model, String key, Object... values) {
        problemLine(model, of(key, values));
    }

    void problemLine(Model model, String line) {
        model.addAttribute("message", line);
        model.addAttribute("messageKind", "problem");
    }

    private String of(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
