package io.crossing.adoption.web;

import io.crossing.adoption.ActivationTargets;
import io.crossing.adoption.Funnel;
import io.crossing.adoption.FunnelOfRollout;
import io.crossing.adoption.StakeEntry;
import io.crossing.adoption.StakeLedger;
import io.crossing.adoption.Targets;
import io.crossing.adoption.TeamUse;
import io.crossing.adoption.UseByTeam;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Team;
import io.crossing.rollout.TeamState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Puts together how a workflow is taken up: the funnel, the figures by team and day, and who changed what. */
@Component
class ShowingAdoption {

    private static final int WHOLE = 100;

    private final FunnelOfRollout funnels;
    private final UseByTeam use;
    private final ActivationTargets targets;
    private final StakeLedger stakes;
    private final People people;
    private final AdoptionWords words;

    ShowingAdoption(
            FunnelOfRollout funnels,
            UseByTeam use,
            ActivationTargets targets,
            StakeLedger stakes,
            People people,
            AdoptionWords words) {
        this.funnels = funnels;
        this.use = use;
        this.targets = targets;
        this.stakes = stakes;
        this.people = people;
        this.words = words;
    }

    AdoptionView of(RolloutId rollout, Person reader) {
        List<Funnel.Step> steps = funnels.of(rollout).steps();
        int invited = steps.get(0).people();
        List<TeamUse> teams = use.of(rollout);
        Targets current = targets.current();
        TreeSet<Integer> days = new TreeSet<>(current.byDay().keySet());
        teams.forEach(team -> team.reports().forEach(report -> days.add(report.day())));
        return new AdoptionView(
                bars(steps, invited),
                steps.stream()
                        .map(step -> new AdoptionView.Step(
                                words.of("adoption.funnel." + step.kind()),
                                step.people(),
                                step.teams(),
                                share(step.people(), invited)))
                        .toList(),
                days.stream().map(day -> day(day, teams, current)).toList(),
                teams.stream().map(team -> row(team, days, current)).toList(),
                stakes.of(rollout).stream().map(entry -> stake(entry, reader)).toList(),
                teams.stream().anyMatch(team -> team.latest().isPresent()));
    }

    private List<Bar> bars(List<Funnel.Step> steps, int invited) {
        List<Bar> bars = new ArrayList<>();
        steps.forEach(step -> bars.add(Bar.of(
                bars.size(),
                words.of("adoption.funnel." + step.kind()),
                step.people(),
                invited,
                step.people() + " · " + share(step.people(), invited))));
        return bars;
    }

    private AdoptionView.Day day(int day, List<TeamUse> teams, Targets current) {
        List<Activation> reports = teams.stream()
                .flatMap(team -> team.reports().stream())
                .filter(report -> report.day() == day)
                .toList();
        int outOf = reports.stream().mapToInt(Activation::outOf).sum();
        int activated = reports.stream().mapToInt(Activation::activated).sum();
        return new AdoptionView.Day(day, target(current, day), reports.isEmpty() ? "–" : figures(activated, outOf));
    }

    private static String target(Targets current, int day) {
        Integer target = current.byDay().get(day);
        return target == null ? "–" : target + " %";
    }

    private AdoptionView.TeamRow row(TeamUse use, Set<Integer> days, Targets current) {
        Team team = use.team();
        return new AdoptionView.TeamRow(
                team.name(),
                team.people(),
                words.of("adoption.team." + team.state()),
                team.state() == TeamState.LIVE ? "done" : team.state() == TeamState.INVOLVED ? "now" : "ahead",
                days.stream().map(day -> cell(use, day, current)).toList());
    }

    private AdoptionView.Cell cell(TeamUse use, int day, Targets current) {
        Optional<Activation> report =
                use.reports().stream().filter(one -> one.day() == day).findFirst();
        if (report.isEmpty()) {
            return new AdoptionView.Cell("", "ahead", "", "");
        }
        Activation figures = report.get();
        OptionalInt target = current.at(day);
        boolean reached =
                target.isPresent() && (long) figures.activated() * WHOLE >= (long) target.getAsInt() * figures.outOf();
        return new AdoptionView.Cell(
                figures(figures.activated(), figures.outOf()),
                target.isEmpty() ? "now" : reached ? "done" : "late",
                words.of(
                        target.isEmpty()
                                ? "adoption.target.none"
                                : reached ? "adoption.target.reached" : "adoption.target.missed"),
                words.of("adoption.source", figures.source(), name(figures.by())));
    }

    private String figures(int activated, int outOf) {
        return words.of("adoption.figures", activated, outOf, share(activated, outOf));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : (long) part * WHOLE / whole + " %";
    }

    private AdoptionView.Stake stake(StakeEntry entry, Person reader) {
        PersonId by = entry.by();
        return new AdoptionView.Stake(
                entry.team().name(),
                entry.step() == null ? words.of("adoption.stake.as-it-is") : entry.step(),
                entry.change(),
                by == null ? "" : name(by),
                words.moment(entry.at(), reader),
                entry.link());
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
