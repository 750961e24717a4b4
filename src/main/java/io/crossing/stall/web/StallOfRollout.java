package io.crossing.stall.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.stall.Diagnoses;
import io.crossing.stall.DiagnosingStall;
import io.crossing.stall.Diagnosis;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The part of a rollout's page that tells of an open diagnosis, or lets the lead and the sponsor ask for one. */
@Controller
class StallOfRollout {

    private final Involvement involvement;
    private final Diagnoses diagnoses;
    private final DiagnosingStall diagnosing;
    private final ShowingDiagnoses showing;

    StallOfRollout(Involvement involvement, Diagnoses diagnoses, DiagnosingStall diagnosing, ShowingDiagnoses showing) {
        this.involvement = involvement;
        this.diagnoses = diagnoses;
        this.diagnosing = diagnosing;
        this.showing = showing;
    }

    @GetMapping("/rollouts/{id}/stall")
    String part(@PathVariable UUID id, Person reader, Model model) {
        Rollout rollout = involvement.visibleTo(reader, new RolloutId(id));
        Optional<Diagnosis> open = diagnoses.open(rollout.id());
        model.addAttribute("rollout", rollout);
        model.addAttribute(
                "open", open.map(one -> showing.show(one, rollout, reader)).orElse(null));
        model.addAttribute("sponsor", showing.name(rollout.sponsor()));
        model.addAttribute(
                "mayCall",
                open.isEmpty() && rollout.state() == RolloutState.RUNNING && diagnosing.may(rollout, reader.id()));
        return "stall/of-rollout :: part";
    }
}
