package io.crossing.people.web;

import io.crossing.people.ChangingProfile;
import io.crossing.people.EntriesRefused;
import io.crossing.people.HandingOutToken;
import io.crossing.people.Person;
import io.crossing.people.PersonProfile;
import io.crossing.people.RevokingToken;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: name and address, absence, access tokens. */
@Controller
@RequestMapping("/account")
class AccountPage {

    private static final String VIEW = "people/account";
    private static final String AGAIN = "redirect:/account";

    private final ChangingProfile changingProfile;
    private final HandingOutToken handingOut;
    private final RevokingToken revoking;
    private final Said said;

    AccountPage(ChangingProfile changingProfile, HandingOutToken handingOut, RevokingToken revoking, Said said) {
        this.changingProfile = changingProfile;
        this.handingOut = handingOut;
        this.revoking = revoking;
        this.said = said;
    }

    @GetMapping
    String show(Person me, Model model) {
        return page(me, model);
    }

    @PostMapping
    String change(
            @ModelAttribute("profile") ProfileForm form,
            BindingResult problems,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            changingProfile.changeOwn(me.id(), form.givenName(), form.givenEmail(), form.zone(), form.chosenLanguage());
        } catch (EntriesRefused e) {
            return again(problems, e, me, model, response);
        }
        said.next(redirect, "people.account.changed");
        return AGAIN;
    }

    @PostMapping("/tokens")
    String handOut(
            @ModelAttribute("token") TokenForm form,
            BindingResult problems,
            Person me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute(
                    "secret", handingOut.handOut(me.id(), form.given()).secret());
        } catch (EntriesRefused e) {
            return again(problems, e, me, model, response);
        }
        return AGAIN + "#tokens";
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(@PathVariable UUID id, Person me, RedirectAttributes redirect) {
        revoking.revoke(me.id(), id);
        said.next(redirect, "people.tokens.revoked");
        return AGAIN + "#tokens";
    }

    private String again(
            BindingResult problems, EntriesRefused refused, Person me, Model model, HttpServletResponse response) {
        Refusing.into(problems, refused);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(me, model);
    }

    private String page(Person me, Model model) {
        model.addAttribute("person", me);
        model.addAttribute("roles", me.roles().stream().sorted().toList());
        model.addAttribute("zones", Zones.choices());
        model.addAttribute("languages", PersonProfile.LANGUAGES);
        model.addAttribute("tokens", handingOut.of(me.id()));
        put(model, "profile", ProfileForm.of(me));
        put(model, "token", new TokenForm(""));
        return VIEW;
    }

    /** What was typed and refused stays in its form. */
    private static void put(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
