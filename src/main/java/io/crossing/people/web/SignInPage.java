package io.crossing.people.web;

import io.crossing.people.CurrentAccount;
import io.crossing.people.DemoAccounts;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door: a name and a password, and in a demonstration the accounts to try. */
@Controller
class SignInPage {

    private final ObjectProvider<DemoAccounts> demoAccounts;
    private final Said said;

    SignInPage(ObjectProvider<DemoAccounts> demoAccounts, Said said) {
        this.demoAccounts = demoAccounts;
        this.said = said;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(defaultValue = "0") int wait,
            @RequestParam(required = false) @Nullable String expired,
            HttpServletRequest request,
            Model model) {
        if (request.getAttribute(CurrentAccount.class.getName()) != null) {
            return "redirect:/";
        }
        demoAccounts.ifAvailable(accounts -> model.addAttribute("demoAccounts", accounts.list()));
        if (wait > 0) {
            said.problem(model, "people.sign-in.wait", wait);
        } else if (expired != null) {
            said.problem(model, "people.sign-in.expired");
        }
        return "people/sign-in";
    }
}
