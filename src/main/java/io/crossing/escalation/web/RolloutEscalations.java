package io.crossing.escalation.web;

import io.crossing.escalation.BriefedEscalation;
import io.crossing.escalation.Briefs;
import io.crossing.escalation.VisibleEscalations;
import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The part of a rollout's page that tells of its escalations. */
@Controller
class RolloutEscalations {

    private final VisibleEscalations visible;
    private final Briefs briefs;
    private final WorkingTime time;

    RolloutEscalations(VisibleEscalations visible, Briefs briefs, WorkingTime time) {
        this.visible = visible;
        this.briefs = briefs;
        this.time = time;
    }

    @GetMapping("/rollouts/{id}/escalations")
    String part(@PathVariable UUID id, Person reader, Model model) {
        List<BriefedEscalation> escalations = visible.of(reader, new RolloutId(id)).stream()
                .map(escalation -> briefs.inList(escalation, reader.timeZone(), LocaleContextHolder.getLocale()))
                .toList();
        model.addAttribute("escalations", escalations);
        model.addAttribute("times", new Times(reader, time));
        return "escalation/of-rollout :: part";
    }
}
