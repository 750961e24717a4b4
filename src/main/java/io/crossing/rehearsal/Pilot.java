package io.crossing.rehearsal;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The pilot that a rehearsal begins with. */
final class Pilot {

    private static final String SAID = "It is only played.";

    private final Cast cast;
    private final Instant target;

    Pilot(Cast cast, Instant target) {
        this.cast = cast;
        this.target = target;
    }

    /** What the product's own form for a start asks. */
    Map<String, Object> wishes() {
        return Map.of(
                "name",
                "Rehearsal",
                "summary",
                SAID,
                "businessArea",
                "Rehearsal",
                "whyNow",
                SAID,
                "measured",
                "no",
                "pilotTeam",
                cast.all(Part.PILOT_TEAM).stream().map(PersonId::value).toList(),
                "sponsor",
                cast.one(Part.SPONSOR).value(),
                "lead",
                cast.one(Part.LEAD).value(),
                "teams",
                cast.teams().stream()
                        .map(team -> Map.of(
                                "name", team.name(),
                                "lead", team.lead().value(),
                                "people", team.people()))
                        .toList(),
                "targetDate",
                target.atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
}
