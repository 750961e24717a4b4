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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is settled about a rollout: people, effect, decision rights, teams, budget. */
@Component
class RolloutFacts {

    private static final Map<String, String> DECISIONS = Map.of(
            "change", "Change the workflow",
            "pause", "Pause the tool",
            "qualityBar", "Set the quality bar",
            "spend", "Spend",
            "teams", "Add or leave out a team",
            "stop", "Stop the rollout");

    private static final Map<String, String> ITEMS = Map.of(
            "integration", "Integration",
            "documentation", "Documentation",
            "training", "Training",
            "upkeep", "Upkeep");

    private final Names names;
    private final Teams teams;
    private final Settlements settlements;
    private final JdbcParticulars particulars;
    private final Times times;

    RolloutFacts(Names names, Teams teams, Settlements settlements, JdbcParticulars particulars, Times times) {
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
        facts.put("Lead", directory.of(rollout.lead()));
        facts.put("Sponsor", directory.of(rollout.sponsor()) + sponsorship(known));
        put(facts, "Sponsor’s deputy", rollout.sponsorDeputy(), directory);
        put(facts, "The sponsor answers to", rollout.answersTo(), directory);
        facts.put(
                "Owner", rollout.owner() == null ? "not named yet" : directory.of(rollout.owner()) + ownership(known));
        put(facts, "Deputy", rollout.deputy(), directory);
        facts.put("Pilot team", directory.all(rollout.pilotTeam()));
        return facts;
    }

    private static void put(Map<String, String> facts, String label, @Nullable PersonId person, Directory directory) {
        if (person != null) {
            facts.put(label, directory.of(person));
        }
    }

    private static String sponsorship(Particulars known) {
        if (known.sponsorLeftAt() != null) {
            return ", leaves; a successor is being asked for";
        }
        return known.sponsorConfirmedAt() == null ? ", has not confirmed yet" : "";
    }

    private static String ownership(Particulars known) {
        return known.ownerAcceptedAt() == null ? ", stands in until there is a new owner" : "";
    }

    Map<String, String> effect(Rollout rollout) {
        Particulars known = particulars.of(rollout.id());
        Map<String, String> facts = new LinkedHashMap<>();
        if (known.effect().measured()) {
            put(facts, "Measured", known.effect().measure());
            put(facts, "Before", known.effect().before());
            put(facts, "With the pilot", known.effect().after());
            put(facts, "Over", known.effect().period());
        } else {
            String why = known.effect().notMeasuredWhy();
            facts.put("Effect", "not measured" + (why == null ? "" : ": " + why));
        }
        put(facts, "Why now", known.whyNow());
        if (rollout.targetDate() != null) {
            facts.put("Standard practice by", times.day(rollout.targetDate()));
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
                        DECISIONS.getOrDefault(right.decision(), right.decision()),
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
            case ASKED -> "to be involved";
            case INVOLVED -> team.wave() == null ? "involved" : "involved, wave " + team.wave();
            case LIVE -> "live" + (team.liveAt() == null ? "" : " since " + times.date(team.liveAt(), reader));
            case LEFT_OUT -> "left out";
        };
    }

    List<Cost> budget(Rollout rollout) {
        return settlements.budget(rollout.id()).stream()
                .map(line -> new Cost(
                        ITEMS.getOrDefault(line.item(), line.item()),
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
            return "Nobody has decided about it yet.";
        }
        if (answer.equals("no")) {
            return "It was not approved.";
        }
        return amount == null ? "It is approved." : "It is approved with " + plain(amount) + ".";
    }

    private static String plain(BigDecimal number) {
        return String.format(Locale.ENGLISH, "%,.2f", number).replace(".00", "");
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
