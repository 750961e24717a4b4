package io.crossing.escalation.web;

import io.crossing.escalation.BriefedEscalation;
import io.crossing.escalation.Briefs;
import io.crossing.escalation.EscalationState;
import io.crossing.escalation.FindingEscalations;
import io.crossing.escalation.FindingEscalations.Filter;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.WorkingTime;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of escalations: what waits for a decision comes first. */
@Controller
class EscalationsPage {

    private final FindingEscalations finding;
    private final Briefs briefs;
    private final WorkingTime time;

    EscalationsPage(FindingEscalations finding, Briefs briefs, WorkingTime time) {
        this.finding = finding;
        this.briefs = briefs;
        this.time = time;
    }

    @GetMapping("/escalations")
    String list(
            @RequestParam(defaultValue = "OPEN") ShownState state,
            @RequestParam(required = false) @Nullable Scope scope,
            Paging paging,
            Person reader,
            Model model) {
        Scope shown = scope == null ? usual(reader) : scope;
        Filter filter = new Filter(state.state, null, shown == Scope.MINE);
        Page<BriefedEscalation> page = finding.find(reader, filter, paging)
                .map(escalation -> briefs.inList(escalation, reader.timeZone(), LocaleContextHolder.getLocale()));
        model.addAttribute("page", page);
        model.addAttribute("state", state);
        model.addAttribute("scope", shown);
        model.addAttribute("states", ShownState.values());
        model.addAttribute("scopes", Scope.values());
        model.addAttribute("times", new Times(reader, time));
        return "escalation/list";
    }

    /** Those who look after rollouts see all of them, sponsors what was sent to them. */
    private static Scope usual(Person reader) {
        return reader.seesEverything() || reader.is(Role.FOUNDER) ? Scope.ALL : Scope.MINE;
    }

    /** Whose escalations a list shows. */
    enum Scope {
        MINE,
        ALL
    }

    /** In which state the escalations are that a list shows. */
    enum ShownState {
        OPEN(EscalationState.OPEN),
        ANSWERED(EscalationState.ANSWERED),
        CLOSED(EscalationState.CLOSED),
        ANY(null);

        private final @Nullable EscalationState state;

        ShownState(@Nullable EscalationState state) {
            this.state = state;
        }
    }
}
