package io.crossing.escalation.web;

import io.crossing.escalation.ReadingSponsorFigures;
import io.crossing.escalation.SponsorFigures;
import io.crossing.people.Person;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How sponsors answer and speak up, with the formulas. */
@Controller
class SponsorsPage {

    private final ReadingSponsorFigures reading;

    SponsorsPage(ReadingSponsorFigures reading) {
        this.reading = reading;
    }

    @GetMapping("/sponsors")
    String list(@RequestParam(defaultValue = "") String q, Paging paging, Person reader, Model model) {
        List<SponsorFigures> all = reading.of(reader).stream()
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT)))
                .toList();
        List<SponsorFigures> shown =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        model.addAttribute("page", Page.of(shown, paging, all.size()));
        model.addAttribute("q", q);
        return "escalation/sponsors";
    }
}
