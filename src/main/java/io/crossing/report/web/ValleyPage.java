package io.crossing.report.web;

import io.crossing.people.Person;
import io.crossing.report.ValleyView;
import io.crossing.report.ViewingValley;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "The valley": the share of rollouts still moving over time, and how long each stage takes here. */
@Controller
class ValleyPage {

    private final ViewingValley viewing;

    ValleyPage(ViewingValley viewing) {
        this.viewing = viewing;
    }

    @GetMapping("/valley")
    String show(Person reader, Model model) {
        ValleyView valley = viewing.view(reader);
        model.addAttribute("valley", valley);
        model.addAttribute("curve", CurveDrawing.of(valley.curve()));
        model.addAttribute(
                "still", Math.round(100 * valley.curve().shareAt(valley.curve().watched())));
        return "report/valley";
    }
}
