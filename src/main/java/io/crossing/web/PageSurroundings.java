package io.crossing.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its surroundings. */
@ControllerAdvice
class PageSurroundings {

    private final Surroundings surroundings;

    PageSurroundings(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @ModelAttribute
    void add(HttpServletRequest request, Model model) {
        model.addAllAttributes(surroundings.of(request));
    }
}
