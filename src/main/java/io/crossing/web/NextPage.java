package io.crossing.web;

import io.crossing.process.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the page that follows say what came of what was sent. */
public final class NextPage {

    private NextPage() {}

    /** Why it was refused, in the language of whoever sent it. */
    public static void refuses(RedirectAttributes next, Refusal refusal) {
        refuses(next, refusal.in(LocaleContextHolder.getLocale()));
    }

    /** Why it was refused, in words. */
    public static void refuses(RedirectAttributes next, String why) {
        next.addFlashAttribute("message", why);
        next.addFlashAttribute("messageKind", "problem");
    }
}
