package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for whom at one moment. A substitute who is away too is stood in for by theirs; where that leads round in a
 * circle, nobody does.
 */
final class Substitutions {

    private final Map<PersonId, List<Absence>> away = new LinkedHashMap<>();

    private Substitutions() {}

    static Substitutions at(Instant moment, Collection<Away> planned) {
        return of(planned, one -> one.covers(moment));
    }

    /** By the calendar alone, wherever people are. */
    static Substitutions on(LocalDate day, Collection<Away> planned) {
        return of(planned, one -> one.absence().covers(day));
    }

    private static Substitutions of(Collection<Away> planned, Predicate<Away> now) {
        Substitutions found = new Substitutions();
        planned.stream()
                .filter(now)
                .forEach(one -> found.away
                        .computeIfAbsent(one.person(), person -> new ArrayList<>())
                        .add(one.absence()));
        return found;
    }

    /** The last of the chain; empty where the person is there, or the chain is a circle. */
    Optional<PersonId> of(PersonId person, @Nullable RolloutId rollout) {
        List<PersonId> chain = chain(person, rollout);
        PersonId last = chain.get(chain.size() - 1);
        return chain.size() == 1 || chain.indexOf(last) < chain.size() - 1 ? Optional.empty() : Optional.of(last);
    }

    /** Whether the substitutes of the person stand in for each other only. */
    boolean circles(PersonId person, @Nullable RolloutId rollout) {
        List<PersonId> chain = chain(person, rollout);
        return chain.indexOf(chain.get(chain.size() - 1)) < chain.size() - 1;
    }

    /** For whom the person stands in, and where. */
    List<StandsInFor> by(PersonId person) {
        Set<RolloutId> named = named();
        List<StandsInFor> found = new ArrayList<>();
        away.forEach((absent, absences) -> {
            boolean everywhere = of(absent, null).filter(person::equals).isPresent();
            Set<RolloutId> others = named.stream()
                    .filter(rollout -> everywhere
                            != of(absent, rollout).filter(person::equals).isPresent())
                    .collect(Collectors.toSet());
            if (everywhere || !others.isEmpty()) {
                found.add(new StandsInFor(absent, until(absences), everywhere, others));
            }
        });
        return found;
    }

    /** The person, whoever stands in, and so on; ends with somebody who is there or who occurs before. */
    private List<PersonId> chain(PersonId person, @Nullable RolloutId rollout) {
        List<PersonId> chain = new ArrayList<>(List.of(person));
        Set<PersonId> seen = new HashSet<>(chain);
        Optional<Absence> absence = absence(person, rollout);
        while (absence.isPresent()) {
            PersonId next = absence.get().substitute();
            chain.add(next);
            absence = seen.add(next) ? absence(next, rollout) : Optional.empty();
        }
        return chain;
    }

    /** Where an absence names the rollout, that one counts. */
    private Optional<Absence> absence(PersonId person, @Nullable RolloutId rollout) {
        List<Absence> absences = away.getOrDefault(person, List.of());
        return absences.stream()
                .filter(absence -> rollout != null && absence.rollouts().contains(rollout))
                .findFirst()
                .or(() -> absences.stream().filter(Absence::everywhere).findFirst());
    }

    Set<RolloutId> named() {
        return away.values().stream()
                .flatMap(List::stream)
                .flatMap(absence -> absence.rollouts().stream())
                .collect(Collectors.toSet());
    }

    private static LocalDate until(List<Absence> absences) {
        return absences.stream().map(Absence::until).max(LocalDate::compareTo).orElseThrow();
    }
}
