package io.crossing.rollout.step;

import io.crossing.process.PersonId;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Gap;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Settlements;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is missing in a rollout: a sponsor who speaks, deciders, an owner and a deputy. */
@Component
class GapsAmongPeople {

    private final PeopleInPlace inPlace;
    private final JdbcParticulars particulars;
    private final Settlements settlements;
    private final Noting noting;
    private final Evidences evidences;

    GapsAmongPeople(
            PeopleInPlace inPlace,
            JdbcParticulars particulars,
            Settlements settlements,
            Noting noting,
            Evidences evidences) {
        this.inPlace = inPlace;
        this.particulars = particulars;
        this.settlements = settlements;
        this.noting = noting;
        this.evidences = evidences;
    }

    Stream<Gap> inMandate(Rollout rollout) {
        return Stream.concat(silence(rollout), undecided(rollout));
    }

    private Stream<Gap> silence(Rollout rollout) {
        String beat = particulars.of(rollout.id()).sponsorBeat();
        if (beat == null || inPlace.sponsorSpeaks(rollout)) {
            return Stream.empty();
        }
        String days = String.valueOf(Period.parse(beat).getDays());
        return Stream.of(new Gap(
                Gap.Kind.SPONSOR_SILENT,
                List.of(noting.name(rollout.sponsor()), days),
                link(rollout, "ConfirmSponsorship")));
    }

    private Stream<Gap> undecided(Rollout rollout) {
        if (inPlace.decisionsHaveDeciders(rollout)) {
            return Stream.empty();
        }
        List<DecisionRight> rights = settlements.decisionRights(rollout.id());
        List<String> open = DecisionRight.NEEDED.stream()
                .filter(decision -> rights.stream()
                        .noneMatch(right -> right.decision().equals(decision) && inPlace.isThere(right.decider())))
                .toList();
        return open.isEmpty()
                ? Stream.empty()
                : Stream.of(new Gap(Gap.Kind.DECISIONS_OPEN, open, link(rollout, "SettleDecisionRights")));
    }

    Stream<Gap> inOwnership(Rollout rollout) {
        PersonId owner = rollout.owner();
        if (!inPlace.ownerIsThere(rollout)) {
            return Stream.of(new Gap(Gap.Kind.OWNER_MISSING, List.of(), link(rollout, "AcceptOwnership")));
        }
        Stream<Gap> deputy = inPlace.deputyIsThere(rollout)
                ? Stream.empty()
                : Stream.of(new Gap(Gap.Kind.DEPUTY_MISSING, List.of(), link(rollout, "AcceptOwnership")));
        Stream<Gap> builder = rollout.pilotTeam().contains(owner)
                ? Stream.of(new Gap(
                        Gap.Kind.OWNER_FROM_PILOT_TEAM,
                        List.of(noting.name(Objects.requireNonNull(owner))),
                        link(rollout, "NameOwner")))
                : Stream.empty();
        return Stream.concat(deputy, builder);
    }

    private String link(Rollout rollout, String form) {
        return evidences
                .latest(rollout.id(), form, null)
                .map(GapsAmongPeople::link)
                .orElse("/rollouts/" + rollout.id() + "/evidence");
    }

    /** Where a piece of evidence is shown. */
    static String link(Evidence evidence) {
        return "/rollouts/" + evidence.content().rollout() + "/evidence?size=200#evidence-" + evidence.id();
    }
}
