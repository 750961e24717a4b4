package io.crossing.people;

import io.crossing.people.EntriesRefused.Entry;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what speaks against an absence. */
@Component
class AbsenceCheck {

    private static final int LONGEST_YEARS = 2;
    private static final int MOST = 50;

    private final People people;
    private final Absences absences;
    private final ObjectProvider<TakingPart> takingPart;
    private final Clock clock;

    AbsenceCheck(People people, Absences absences, ObjectProvider<TakingPart> takingPart, Clock clock) {
        this.people = people;
        this.absences = absences;
        this.takingPart = takingPart;
        this.clock = clock;
    }

    /**
     * @param besides the person's other absences
     * @throws EntriesRefused naming each field
     */
    void mustBePossible(Person of, Absence absence, List<Absence> besides) {
        List<Entry> problems = new ArrayList<>();
        days(of, absence, besides, problems);
        rollouts(of, absence, problems);
        substitute(of, absence, problems);
        if (problems.isEmpty()) {
            circle(of.id(), absence, problems);
        }
        if (!problems.isEmpty()) {
            throw new EntriesRefused(problems);
        }
    }

    private void days(Person of, Absence absence, List<Absence> besides, List<Entry> problems) {
        LocalDate today = clock.instant().atZone(of.timeZone()).toLocalDate();
        if (absence.until().isBefore(absence.from())) {
            problems.add(new Entry("until", Sentence.of("people.refused.absence.order")));
        } else if (absence.until().isBefore(today)) {
            problems.add(new Entry("until", Sentence.of("people.refused.absence.past")));
        } else if (absence.until().isAfter(today.plusYears(LONGEST_YEARS))) {
            problems.add(new Entry("until", Sentence.of("people.refused.absence.far")));
        } else if (besides.size() >= MOST) {
            problems.add(new Entry("from", Sentence.of("people.refused.absence.most", MOST)));
        } else {
            besides.stream()
                    .filter(absence::clashesWith)
                    .findFirst()
                    .ifPresent(other -> problems.add(new Entry("from", clash(other))));
        }
    }

    private Sentence clash(Absence other) {
        return Sentence.of("people.refused.absence.clash", other.from(), other.until(), name(other.substitute()));
    }

    private void rollouts(Person of, Absence absence, List<Entry> problems) {
        TakingPart known = takingPart.getIfAvailable();
        if (known == null || absence.everywhere()) {
            return;
        }
        Set<RolloutId> theirs = known.rolloutsOf(of.id()).keySet();
        if (!theirs.containsAll(absence.rollouts())) {
            problems.add(new Entry("rollouts", Sentence.of("people.refused.absence.theirs", of.name())));
        }
    }

    private void substitute(Person of, Absence absence, List<Entry> problems) {
        PersonId substitute = absence.substitute();
        if (substitute.equals(of.id())) {
            problems.add(new Entry("substitute", Sentence.of("people.refused.absence.self")));
        } else if (!people.isActive(substitute)) {
            problems.add(new Entry("substitute", Sentence.of("people.refused.absence.no-account", substitute.value())));
        }
    }

    /** On some day everybody in the chain of substitutes would be away. */
    private void circle(PersonId of, Absence absence, List<Entry> problems) {
        List<Away> all = new ArrayList<>(absences.between(absence.from(), absence.until()));
        all.removeIf(one -> one.absence().id().equals(absence.id()));
        all.add(new Away(of, ZoneOffset.UTC, absence));
        edges(all, absence)
                .filter(day -> circles(of, absence, Substitutions.on(day, all)))
                .findFirst()
                .ifPresent(day -> problems.add(new Entry(
                        "substitute", Sentence.of("people.refused.absence.circle", name(absence.substitute()), day))));
    }

    private static Stream<LocalDate> edges(List<Away> all, Absence absence) {
        return all.stream()
                .map(one -> one.absence().from())
                .map(day -> day.isBefore(absence.from()) ? absence.from() : day)
                .distinct()
                .sorted();
    }

    private static boolean circles(PersonId of, Absence absence, Substitutions substitutions) {
        Stream<@Nullable RolloutId> where = absence.everywhere()
                ? Stream.concat(Stream.of((RolloutId) null), substitutions.named().stream())
                : absence.rollouts().stream().map(rollout -> rollout);
        return where.anyMatch(rollout -> substitutions.circles(of, rollout));
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }
}
