package io.crossing.people.web;

import io.crossing.people.ChangingPassword;
import io.crossing.people.CurrentAccount;
import io.crossing.people.EntriesRefused;
import io.crossing.people.PasswordWrong;
import io.crossing.people.Person;
import io.crossing.people.TooManyAttempts;
import io.crossing.people.signin.StayingSignedIn;
import io.crossing.process.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes one's own password; who came in with a one-time password gets no further before that. */
@Controller
@RequestMapping("/account/password")
class PasswordPage {

    private static final String VIEW = "people/password";
    private static final String ACCOUNT = "io.crossing.people.CurrentAccount";

    private final ChangingPassword changingPassword;
    private final StayingSignedIn stayingSignedIn;
    private final Said said;

    PasswordPage(ChangingPassword changingPassword, StayingSignedIn stayingSignedIn, Said said) {
        this.changingPassword = changingPassword;
        this.stayingSignedIn = stayingSignedIn;
        this.said = said;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("change", new PasswordForm("", "", ""));
        return VIEW;
    }

    @PostMapping
    String change(
            @ModelAttribute("change") PasswordForm form,
            BindingResult problems,
            Person me,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!form.repeated()) {
            problems.rejectValue(
                    "again",
                    "refused",
                    Sentence.of("people.refused.password-twice").in(LocaleContextHolder.getLocale()));
        } else {
            change(form, me, problems, request, response);
        }
        if (problems.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        said.next(redirect, "people.password.changed");
        return "redirect:/account";
    }

    @ModelAttribute("must")
    boolean must(@RequestAttribute(ACCOUNT) CurrentAccount account) {
        return account.mustChangePassword();
    }

    private void change(
            PasswordForm form,
            Person me,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            stayingSignedIn.as(changingPassword.change(me.id(), form.present(), form.wanted()), request, response);
        } catch (EntriesRefused e) {
            Refusing.into(problems, e);
        } catch (PasswordWrong | TooManyAttempts e) {
            problems.rejectValue("current", "refused", e.in(LocaleContextHolder.getLocale()));
        }
    }

    /** The present password and the new one, twice. */
    record PasswordForm(
            @Nullable String current,
            @Nullable String password,
            @Nullable String again) {

        String present() {
            return current == null ? "" : current;
        }

        String wanted() {
            return password == null ? "" : password;
        }

        boolean repeated() {
            return wanted().equals(again);
        }
    }
}
