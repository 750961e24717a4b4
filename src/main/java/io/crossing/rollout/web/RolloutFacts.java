package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.TeamState;
import io.crossing.rollout.Teams;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Particulars;
import io.crossing.rollout.jdbc.Settlements;
import io.crossing.rollout.web.Names.Directory;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is settled about a rollout: people, effect, decision rights, teams, budget. */
@Component
class RolloutFacts {

    private final Names names;
    private final Teams teams;
    private final Settlements settlements;
    private final JdbcParticulars particulars;
    private final Times times;
    private final Phrases phrases;

    RolloutFacts(
            Names names,
            Teams teams,
            Settlements settlements,
            JdbcParticulars particulars,
            Times times,
            Phrases phrases) {
        this.phrases = phrases;
        this.names = names;
        this.teams = teams;
        this.settlements = settlements;
        this.particulars = particulars;
        this.times = times;
    }

    Map<String, String> people(Rollout rollout) {
        Directory directory = names.of(Stream.concat(
                Stream.of(
                        rollout.lead(),
                        rollout.sponsor(),
                        rollout.sponsorDeputy(),
                        rollout.answersTo(),
                        rollout.owner(),
                        rollout.deputy()),
                rollout.pilotTeam().stream()));
        Particulars known = particulars.of(rollout.id());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(phrases.of("rollout.person.lead"), directory.of(rollout.lead()));
        facts.put(phrases.of("rollout.person.sponsor"), sponsorship(known, directory.of(rollout.sponsor())));
        put(facts, phrases.of("rollout.person.sponsor-deputy"), rollout.sponsorDeputy(), directory);
        put(facts, phrases.of("rollout.person.answers-to"), rollout.answersTo(), directory);
        facts.put(
                phrases.of("rollout.person.owner"),
                rollout.owner() == null
                        ? phrases.of("rollout.person.owner.none")
                        : ownership(known, directory.of(rollout.owner())));
        put(facts, phrases.of("rollout.person.deputy"), rollout.deputy(), directory);
        facts.put(phrases.of("rollout.person.pilot-team"), directory.all(rollout.pilotTeam()));
        return facts;
    }

    private static void put(Map<String, String> facts, String label, @Nullable PersonId person, Directory directory) {
        if (person != null) {
            facts.put(label, directory.of(person));
        }
    }

    private String sponsorship(Particulars known, String sponsor) {
        if (known.sponsorLeftAt() != null) {
            return phrases.of("rollout.person.sponsor.leaves", sponsor);
        }
        return known.sponsorConfirmedAt() == null ? phrases.of("rollout.person.sponsor.asked", sponsor) : sponsor;
    }

    private String ownership(Particulars known, String owner) {
        return known.ownerAcceptedAt() == null ? phrases.of("rollout.person.owner.stands-in", owner) : owner;
    }

    Map<String, String> effect(Rollout rollout) {
        Particulars known = particulars.of(rollout.id());
        Map<String, String> facts = new LinkedHashMap<>();
        if (known.effect().measured()) {
            put(facts, phrases.of("rollout.effect.measure"), known.effect().measure());
            put(facts, phrases.of("rollout.effect.before"), known.effect().before());
            put(facts, phrases.of("rollout.effect.after"), known.effect().after());
            put(facts, phrases.of("rollout.effect.period"), known.effect().period());
        } else {
            String why = known.effect().notMeasuredWhy();
            facts.put(
                    phrases.of("rollout.effect.effect"),
                    why == null ? phrases.of("rollout.effect.none") : phrases.of("rollout.effect.none.why", why));
        }
        put(facts, phrases.of("rollout.effect.why-now"), known.whyNow());
        if (rollout.targetDate() != null) {
            facts.put(phrases.of("rollout.effect.target"), times.day(rollout.targetDate()));
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.put(label, value);
        }
    }

    @Nullable String sponsorWords(Rollout rollout) {
        return particulars.of(rollout.id()).sponsorWords();
    }

    List<Right> rights(Rollout rollout) {
        List<DecisionRight> rights = settlements.decisionRights(rollout.id());
        Directory directory = names.of(rights.stream()
                .flatMap(right -> Stream.of(
                                Stream.of(right.decider()), right.consulted().stream(), right.told().stream())
                        .flatMap(people -> people)));
        return rights.stream()
                .map(right -> new Right(
                        phrases.orElse("rollout.right." + right.decision(), right.decision()),
                        directory.of(right.decider()),
                        directory.all(right.consulted()),
                        directory.all(right.told())))
                .toList();
    }

    List<TeamRow> teams(Rollout rollout, Person reader) {
        List<Team> all = teams.of(rollout.id());
        Directory directory = names.of(all.stream().flatMap(team -> Stream.of(team.lead(), team.champion())));
        return all.stream()
                .map(team -> new TeamRow(
                        team.id().toString(),
                        team.name(),
                        directory.of(team.lead()),
                        directory.of(team.champion()),
                        team.people(),
                        sign(team.state()),
                        words(team, reader),
                        team.state().inScope()))
                .toList();
    }

    private static String sign(TeamState state) {
        return switch (state) {
            case ASKED -> "open";
            case INVOLVED -> "now";
            case LIVE -> "done";
            case LEFT_OUT -> "skipped";
        };
    }

    private String words(Team team, Person reader) {
        return switch (team.state()) {
            case ASKED -> phrases.of("rollout.team.asked");
            case INVOLVED ->
                team.wave() == null
                        ? phrases.of("rollout.team.involved")
                        : phrases.of("rollout.team.wave", team.wave());
            case LIVE ->
                team.liveAt() == null
                        ? phrases.of("rollout.team.live")
                        : phrases.of("rollout.team.live.since", times.date(team.liveAt(), reader));
            case LEFT_OUT -> phrases.of("rollout.team.left-out");
        };
    }

    List<Cost> budget(Rollout rollout) {
        return settlements.budget(rollout.id()).stream()
                .map(line -> new Cost(
                        phrases.orElse("rollout.cost." + line.item(), line.item()),
                        plain(line.hours()),
                        plain(line.money()),
                        line.whose()))
                .toList();
    }

    /** What was decided about the budget, in words. */
    String budgetDecision(Rollout rollout) {
        Particulars known = particulars.of(rollout.id());
        String answer = known.budgetAnswer();
        BigDecimal amount = known.budgetAmount();
        if (answer == null) {
            return phrases.of("rollout.budget.undecided");
        }
        if (answer.equals("no")) {
            return phrases.of("rollout.budget.refused");
        }
        return amount == null
                ? phrases.of("rollout.budget.approved")
                : phrases.of("rollout.budget.approved.with", plain(amount));
    }

    /** Whole numbers without, others with two decimals. */
    private String plain(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return String.format(phrases.language(), whole ? "%,.0f" : "%,.2f", number);
    }

    /** Who decides something. */
    record Right(String decision, String decider, String consulted, String told) {}

    /** A team in a table. */
    record TeamRow(
            String id,
            String name,
            String lead,
            String champion,
            int people,
            String sign,
            String words,
            boolean inScope) {}

    /** A line of the budget. */
    record Cost(String item, String hours, String money, String whose) {}
}
