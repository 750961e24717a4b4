package io.crossing.notification;

import io.crossing.people.CurrentAccount;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Tells the frame of every page how much its reader has not read yet; asked for only where the frame is drawn. */
@ControllerAdvice(annotations = Controller.class)
class UnreadOnEveryPage {

    private final ToldList told;

    UnreadOnEveryPage(ToldList told) {
        this.told = told;
    }

    @ModelAttribute
    void add(HttpServletRequest request, Model model) {
        if (request.getAttribute(CurrentAccount.class.getName()) instanceof CurrentAccount current) {
            model.addAttribute("unread", new LazyContextVariable<Long>() {
                @Override
                protected Long loadValue() {
                    return told.unread(current.person().id());
                }
            });
        }
    }
}
