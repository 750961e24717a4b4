package io.crossing.escalation.web;

import io.crossing.escalation.AnswerLink;
import io.crossing.escalation.AnsweringByLink.Offer;
import io.crossing.escalation.BriefedEscalation;
import io.crossing.escalation.Briefs;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.Escalations;
import io.crossing.escalation.LinkRefused.Why;
import io.crossing.escalation.WaitingFor;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Rollouts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a mail's link shows; only what its mail said already, since nobody need have signed in. */
@Component
class AnswerLinkModel {

    private final Briefs briefs;
    private final Escalations escalations;
    private final People people;
    private final Rollouts rollouts;
    private final WorkingTime time;

    AnswerLinkModel(Briefs briefs, Escalations escalations, People people, Rollouts rollouts, WorkingTime time) {
        this.briefs = briefs;
        this.escalations = escalations;
        this.people = people;
        this.rollouts = rollouts;
        this.time = time;
    }

    void offer(Offer offer, String token, Model model) {
        Person reader = offer.person();
        BriefedEscalation briefed =
                briefs.brief(offer.escalation(), reader.timeZone(), LocaleContextHolder.getLocale());
        model.addAttribute("token", token);
        model.addAttribute("choice", offer.link().choice());
        model.addAttribute("escalation", offer.escalation());
        model.addAttribute("briefed", briefed);
        model.addAttribute("brief", briefed.brief());
        model.addAttribute("reader", reader);
        model.addAttribute("holders", holders(offer, briefed));
        model.addAttribute("until", offer.until());
        model.addAttribute("times", new Times(reader, time));
    }

    /** Who is told because they hold something; the reader knows, and the lead is told anyway. */
    private List<String> holders(Offer offer, BriefedEscalation briefed) {
        PersonId lead = rollouts.get(offer.escalation().rollout()).lead();
        return briefed.waiting().stream()
                .map(WaitingFor::person)
                .filter(person ->
                        person != null && !person.equals(offer.person().id()) && !person.equals(lead))
                .distinct()
                .map(this::name)
                .toList();
    }

    void refusal(Why why, @Nullable AnswerLink link, Model model) {
        model.addAttribute("why", why);
        if (link == null) {
            return;
        }
        Escalation escalation = escalations.get(link.escalation());
        Person reader = people.get(link.person());
        model.addAttribute("escalation", escalation);
        model.addAttribute("sentTo", reader.name());
        model.addAttribute("link", link);
        model.addAttribute("times", new Times(reader, time));
        model.addAttribute(
                "brief",
                briefs.inList(escalation, reader.timeZone(), LocaleContextHolder.getLocale())
                        .brief());
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : people.find(person).map(Person::name).orElse(person.value());
    }
}
