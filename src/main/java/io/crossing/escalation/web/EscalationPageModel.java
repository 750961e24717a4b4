package io.crossing.escalation.web;

import io.crossing.escalation.AnsweringEscalation;
import io.crossing.escalation.BriefedEscalation;
import io.crossing.escalation.Briefs;
import io.crossing.escalation.Decision;
import io.crossing.escalation.Escalation;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.Teams;
import java.time.Clock;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of an escalation shows. */
@Component
class EscalationPageModel {

    private final Briefs briefs;
    private final AnsweringEscalation answering;
    private final AnswerForm form;
    private final People people;
    private final Teams teams;
    private final WorkingTime time;
    private final Clock clock;

    EscalationPageModel(
            Briefs briefs,
            AnsweringEscalation answering,
            AnswerForm form,
            People people,
            Teams teams,
            WorkingTime time,
            Clock clock) {
        this.briefs = briefs;
        this.answering = answering;
        this.form = form;
        this.people = people;
        this.teams = teams;
        this.time = time;
        this.clock = clock;
    }

    /** @param asked the decision that somebody is about to make, with what they have filled in so far */
    void fill(Escalation escalation, Person reader, @Nullable Decision asked, DecideForm given, Model model) {
        BriefedEscalation briefed = briefs.brief(escalation, reader.timeZone(), LocaleContextHolder.getLocale());
        boolean mayAnswer = answering.may(reader, escalation);
        model.addAttribute("escalation", escalation);
        model.addAttribute("briefed", briefed);
        model.addAttribute("brief", briefed.brief());
        model.addAttribute("names", names(escalation));
        model.addAttribute("times", new Times(reader, time));
        model.addAttribute("resting", escalation.resting(clock.instant()));
        model.addAttribute("mayAnswer", mayAnswer);
        model.addAttribute(
                "mayAcknowledge",
                escalation.open()
                        && escalation.acknowledgement() == null
                        && (mayAnswer || escalation.toldToDecide(reader.id())));
        model.addAttribute("kept", keptTeams(escalation));
        if (mayAnswer) {
            model.addAttribute("asked", asked);
            model.addAttribute("given", given);
            form.of(escalation).ifPresent(shown -> offer(shown, escalation, model));
        }
    }

    /** The decisions as they are shipped have fields of their own here; a form that an admin changed is shown as it is. */
    private void offer(AnswerForm.Shown shown, Escalation escalation, Model model) {
        if (!shown.shipped()) {
            model.addAttribute("form", shown);
            return;
        }
        model.addAttribute("decisions", Decision.values());
        model.addAttribute("rights", DecisionRight.NEEDED);
        model.addAttribute("teams", teams.inScope(escalation.rollout()));
        WorkingTime ours = time.of(escalation.rollout());
        model.addAttribute("today", ours.day(clock.instant()));
        model.addAttribute("suggested", ours.day(ours.plus(clock.instant(), Period.ofDays(5))));
    }

    /** What people are called, by their id as text. */
    private Map<String, String> names(Escalation escalation) {
        Set<PersonId> named = new HashSet<>(escalation.sentTo());
        named.add(escalation.recipient());
        escalation.rungs().stream()
                .flatMap(rung -> Stream.ofNullable(rung.insteadOf()))
                .forEach(named::add);
        Stream.ofNullable(escalation.acknowledgement()).forEach(seen -> named.add(seen.by()));
        Stream.ofNullable(escalation.answer())
                .flatMap(answer -> Stream.of(answer.by(), answer.to(), answer.onBehalfOf()))
                .filter(person -> person != null)
                .forEach(named::add);
        return people.findAll(named).values().stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::name));
    }

    private List<String> keptTeams(Escalation escalation) {
        Set<TeamId> kept =
                escalation.answer() == null ? Set.of() : escalation.answer().keep();
        return kept.isEmpty()
                ? List.of()
                : teams.of(escalation.rollout()).stream()
                        .filter(team -> kept.contains(team.id()))
                        .map(team -> team.name())
                        .toList();
    }
}
