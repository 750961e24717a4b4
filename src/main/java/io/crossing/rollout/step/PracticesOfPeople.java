package io.crossing.rollout.step;

import static io.crossing.rollout.Practice.Standing.DONE;
import static io.crossing.rollout.Practice.Standing.SKIPPED;
import static io.crossing.rollout.Practice.Standing.WEAK;

import io.crossing.process.PersonId;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.Practice.Standing;
import io.crossing.rollout.PracticeFact;
import io.crossing.rollout.PracticeFact.Kind;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Particulars;
import io.crossing.rollout.jdbc.Settlements;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the people whom a rollout rests on make of it: a live sponsor, decisions with a decider, an owner who is there. */
@Component
class PracticesOfPeople {

    private final PeopleInPlace inPlace;
    private final JdbcParticulars particulars;
    private final Settlements settlements;
    private final Noting noting;
    private final CitedFacts facts;

    PracticesOfPeople(
            PeopleInPlace inPlace,
            JdbcParticulars particulars,
            Settlements settlements,
            Noting noting,
            CitedFacts facts) {
        this.inPlace = inPlace;
        this.particulars = particulars;
        this.settlements = settlements;
        this.noting = noting;
        this.facts = facts;
    }

    Graded sponsorship(Rollout rollout) {
        Particulars known = particulars.of(rollout.id());
        String name = noting.name(rollout.sponsor());
        if (known.sponsorConfirmedAt() == null && known.sponsorLeftAt() == null) {
            return new Graded(SKIPPED, facts.without(Kind.SPONSOR_NOT_CONFIRMED, rollout.id(), name));
        }
        if (!inPlace.sponsorIsThere(rollout)) {
            return new Graded(SKIPPED, facts.of(Kind.SPONSOR_LEFT, rollout.id(), "ConfirmSponsorship", name));
        }
        PracticeFact confirmed = facts.of(Kind.SPONSOR_CONFIRMED, rollout.id(), "ConfirmSponsorship", name);
        String beat = known.sponsorBeat();
        if (beat == null || inPlace.sponsorSpeaks(rollout)) {
            return new Graded(DONE, confirmed);
        }
        return new Graded(
                WEAK,
                confirmed,
                facts.of(
                        Kind.SPONSOR_SILENT,
                        rollout.id(),
                        "SponsorWord",
                        name,
                        Period.parse(beat).getDays()));
    }

    Graded decisionRights(Rollout rollout) {
        List<DecisionRight> rights = settlements.decisionRights(rollout.id());
        long open = DecisionRight.NEEDED.stream()
                .filter(decision -> rights.stream()
                        .noneMatch(right -> right.decision().equals(decision) && inPlace.isThere(right.decider())))
                .count();
        int settled = DecisionRight.NEEDED.size() - (int) open;
        List<PracticeFact> found = new ArrayList<>();
        if (settled > 0) {
            found.add(facts.of(Kind.DECISIONS_SETTLED, rollout.id(), "SettleDecisionRights", settled));
        }
        if (open > 0) {
            found.add(facts.of(Kind.DECISIONS_OPEN, rollout.id(), "SettleDecisionRights", open));
        }
        Standing standing = open == 0 ? DONE : settled == 0 ? SKIPPED : WEAK;
        return new Graded(standing, found);
    }

    Graded owner(Rollout rollout) {
        Particulars known = particulars.of(rollout.id());
        if (known.ownerLeftAt() != null) {
            String standIn = noting.name(Objects.requireNonNullElse(rollout.owner(), rollout.lead()));
            return new Graded(SKIPPED, facts.of(Kind.OWNER_LEFT, rollout.id(), "AcceptOwnership", standIn));
        }
        PersonId owner = rollout.owner();
        if (owner == null || !inPlace.ownerIsThere(rollout)) {
            return new Graded(SKIPPED, facts.without(Kind.OWNER_MISSING, rollout.id()));
        }
        String name = noting.name(owner);
        List<PracticeFact> found = new ArrayList<>();
        found.add(facts.of(Kind.OWNER_ACCEPTED, rollout.id(), "AcceptOwnership", name));
        if (!inPlace.deputyIsThere(rollout)) {
            found.add(facts.of(Kind.DEPUTY_MISSING, rollout.id(), "NameOwner"));
        }
        if (rollout.pilotTeam().contains(owner)) {
            found.add(facts.of(Kind.OWNER_FROM_PILOT_TEAM, rollout.id(), "NameOwner", name));
        }
        return new Graded(found.size() == 1 ? DONE : WEAK, found);
    }
}
