package io.crossing.people.web;

import io.crossing.people.AccountAlreadyThere;
import io.crossing.people.AddingPerson;
import io.crossing.people.EntriesRefused;
import io.crossing.people.NewPerson;
import io.crossing.people.People;
import io.crossing.people.Role;
import io.crossing.web.Paging;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody with an account, for process admins; and a new account. */
@Controller
@RequestMapping("/people")
class PeoplePage {

    private static final String FORM = "people/new";

    private final People people;
    private final AddingPerson addingPerson;

    PeoplePage(People people, AddingPerson addingPerson) {
        this.people = people;
        this.addingPerson = addingPerson;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Paging paging, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("people", people.search(q, true, paging));
        return "people/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("form", PersonForm.empty());
        return page(model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") PersonForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            NewPerson newcomer = form.toNewPerson();
            redirect.addFlashAttribute("password", addingPerson.addWithOneTimePassword(newcomer));
            return "redirect:/people/" + newcomer.id();
        } catch (EntriesRefused e) {
            Refusing.into(problems, e);
        } catch (AccountAlreadyThere e) {
            problems.rejectValue("id", "refused", e.in(LocaleContextHolder.getLocale()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("choices", Role.values());
        return FORM;
    }
}
