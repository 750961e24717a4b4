package io.crossing.escalation;

import io.crossing.escalation.SponsorRecord.Stood;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.SponsorBeat;
import io.crossing.rollout.SponsorBeats;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads how sponsors answer and speak up; leads, process admins and the founder see everybody, others themselves. */
@Service
public class ReadingSponsorFigures {

    private final SponsorRecord record;
    private final SponsorBeats beats;
    private final People people;
    private final WorkingTime time;

    ReadingSponsorFigures(SponsorRecord record, SponsorBeats beats, People people, WorkingTime time) {
        this.record = record;
        this.beats = beats;
        this.people = people;
        this.time = time;
    }

    /** By name; whoever was never asked for anything is not among them. */
    public List<SponsorFigures> of(Person reader) {
        Map<PersonId, List<AskedOfSponsor>> asked =
                record.asked().stream().collect(Collectors.groupingBy(AskedOfSponsor::sponsor));
        Map<PersonId, List<SponsorBeat>> spoken =
                beats.all().stream().collect(Collectors.groupingBy(SponsorBeat::sponsor));
        Map<RolloutId, List<Stood>> holds = record.holds();
        Set<PersonId> sponsors = new HashSet<>(asked.keySet());
        sponsors.addAll(spoken.keySet());
        if (!seesAll(reader)) {
            sponsors.retainAll(Set.of(reader.id()));
        }
        return people.findAll(sponsors).values().stream()
                .map(sponsor -> new SponsorTally(
                                sponsor.id(),
                                asked.getOrDefault(sponsor.id(), List.of()),
                                spoken.getOrDefault(sponsor.id(), List.of()),
                                (one, until) -> workingDays(one, until, holds.getOrDefault(one.rollout(), List.of())))
                        .count(sponsor.name()))
                .sorted(Comparator.comparing(SponsorFigures::name)
                        .thenComparing(figures -> figures.sponsor().value()))
                .toList();
    }

    private static boolean seesAll(Person reader) {
        return reader.seesEverything() || reader.is(Role.FOUNDER);
    }

    /** From the raising to an instant by the rollout's calendar, without the time on hold. */
    private double workingDays(AskedOfSponsor asked, Instant until, List<Stood> holds) {
        WorkingTime ours = time.of(asked.rollout());
        double stood = holds.stream()
                .filter(hold -> hold.stage() == null || asked.stage().equals(hold.stage()))
                .mapToDouble(hold -> overlap(hold, asked.raisedAt(), until, ours))
                .sum();
        return Math.max(0, ours.daysBetween(asked.raisedAt(), until) - stood);
    }

    private static double overlap(Stood hold, Instant from, Instant until, WorkingTime time) {
        Instant start = hold.from().isAfter(from) ? hold.from() : from;
        Instant end = hold.to() == null || hold.to().isAfter(until) ? until : hold.to();
        return start.isBefore(end) ? time.daysBetween(start, end) : 0;
    }
}
