package io.crossing.rehearsal;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the parts of a rehearsal to the people of a rollout, or to nobody in particular. */
@Component
class Casting {

    private final Rollouts rollouts;
    private final Teams teams;
    private final People people;

    Casting(Rollouts rollouts, Teams teams, People people) {
        this.rollouts = rollouts;
        this.teams = teams;
        this.people = people;
    }

    /** @throws io.crossing.rollout.RolloutUnknown if there is no such rollout */
    Cast like(@Nullable RolloutId rollout) {
        Cast cast = new Cast();
        if (rollout != null) {
            give(cast, rollouts.get(rollout));
        }
        return cast.completed();
    }

    private void give(Cast cast, Rollout rollout) {
        give(cast, Part.LEAD, rollout.lead());
        give(cast, Part.SPONSOR, rollout.sponsor());
        give(cast, Part.OWNER, rollout.owner());
        give(cast, Part.DEPUTY, rollout.deputy());
        give(cast, Part.SPONSOR_DEPUTY, rollout.sponsorDeputy());
        give(cast, Part.SUPERIOR, rollout.answersTo());
        people.inRole(Role.FOUNDER).stream().findFirst().ifPresent(founder -> give(cast, Part.FOUNDER, founder.id()));
        rollout.pilotTeam().forEach(person -> give(cast, Part.PILOT_TEAM, person));
        teams.inScope(rollout.id()).forEach(team -> {
            PersonId lead = cast.give(Part.TEAM_LEAD, people.get(team.lead()));
            cast.reach(team.name(), lead, team.people());
            give(cast, Part.CHAMPION, team.champion());
        });
    }

    private void give(Cast cast, Part part, @Nullable PersonId id) {
        Person person = id == null ? null : people.find(id).orElse(null);
        if (person != null) {
            cast.give(part, person);
        }
    }
}
