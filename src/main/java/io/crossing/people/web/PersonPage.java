package io.crossing.people.web;

import io.crossing.people.ChangingPassword;
import io.crossing.people.ChangingProfile;
import io.crossing.people.ClosingAccount;
import io.crossing.people.EntriesRefused;
import io.crossing.people.LastAdministrator;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.PersonProfile;
import io.crossing.people.ReopeningAccount;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.web.NextPage;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** One account, for process admins: roles, one-time password, closing. */
@Controller
@RequestMapping("/people/{id}")
class PersonPage {

    private final People people;
    private final ChangingProfile changingProfile;
    private final ChangingPassword changingPassword;
    private final ClosingAccount closingAccount;
    private final ReopeningAccount reopeningAccount;
    private final Said said;

    PersonPage(
            People people,
            ChangingProfile changingProfile,
            ChangingPassword changingPassword,
            ClosingAccount closingAccount,
            ReopeningAccount reopeningAccount,
            Said said) {
        this.people = people;
        this.changingProfile = changingProfile;
        this.changingPassword = changingPassword;
        this.closingAccount = closingAccount;
        this.reopeningAccount = reopeningAccount;
        this.said = said;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        Person person = people.get(PersonIds.inPath(id));
        model.addAttribute("form", PersonForm.of(person));
        return page(person, model);
    }

    @PostMapping
    String change(
            @PathVariable String id,
            @ModelAttribute("form") PersonForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PersonId person = PersonIds.inPath(id);
        try {
            changingProfile.change(person, form.toProfile());
            said.next(redirect, "people.person.changed");
            return again(person);
        } catch (EntriesRefused e) {
            Refusing.into(problems, e);
        } catch (LastAdministrator e) {
            problems.rejectValue("roles", "refused", e.in(LocaleContextHolder.getLocale()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(people.get(person), model);
    }

    @PostMapping("/one-time-password")
    String oneTimePassword(@PathVariable String id, RedirectAttributes redirect) {
        PersonId person = PersonIds.inPath(id);
        redirect.addFlashAttribute("password", changingPassword.setOneTime(person));
        return again(person);
    }

    @PostMapping("/close")
    String close(@PathVariable String id, RedirectAttributes redirect) {
        PersonId person = PersonIds.inPath(id);
        try {
            closingAccount.close(person);
            said.next(redirect, "people.person.closed");
        } catch (LastAdministrator e) {
            NextPage.refuses(redirect, e);
        }
        return again(person);
    }

    @PostMapping("/reopen")
    String reopen(@PathVariable String id, RedirectAttributes redirect) {
        PersonId person = PersonIds.inPath(id);
        reopeningAccount.reopen(person);
        said.next(redirect, "people.person.reopened");
        return again(person);
    }

    private String page(Person person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("choices", Role.values());
        model.addAttribute("zones", Zones.choices());
        model.addAttribute("languages", PersonProfile.LANGUAGES);
        return "people/person";
    }

    private static String again(PersonId person) {
        return "redirect:/people/" + person;
    }
}
