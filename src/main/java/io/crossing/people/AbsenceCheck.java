package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.web.FieldProblem;
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
        List<FieldProblem> problems = new ArrayList<>();
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

    private void days(Person of, Absence absence, List<Absence> besides, List<FieldProblem> problems) {
        LocalDate today = clock.instant().atZone(of.timeZone()).toLocalDate();
        if (absence.until().isBefore(absence.from())) {
            problems.add(new FieldProblem("until", "The last day cannot be before the first one."));
        } else if (absence.until().isBefore(today)) {
            problems.add(new FieldProblem("until", "This day has passed. Choose today or a day after it."));
        } else if (absence.until().isAfter(today.plusYears(LONGEST_YEARS))) {
            problems.add(new FieldProblem("until", "Choose a day within two years from today."));
        } else if (besides.size() >= MOST) {
            problems.add(new FieldProblem("from", "There are " + MOST + " absences already. Remove one first."));
        } else {
            besides.stream()
                    .filter(absence::clashesWith)
                    .findFirst()
                    .ifPresent(other -> problems.add(new FieldProblem("from", clash(other))));
        }
    }

    private String clash(Absence other) {
        return "From " + other.from() + " to " + other.until() + " " + name(other.substitute())
                + " stands in for the same already. Change that absence, or choose other days or rollouts.";
    }

    private void rollouts(Person of, Absence absence, List<FieldProblem> problems) {
        TakingPart known = takingPart.getIfAvailable();
        if (known == null || absence.everywhere()) {
            return;
        }
        Set<RolloutId> theirs = known.rolloutsOf(of.id()).keySet();
        if (!theirs.containsAll(absence.rollouts())) {
            problems.add(new FieldProblem(
                    "rollouts", "Choose from the rollouts that " + of.name() + " takes part in, or none for all."));
        }
    }

    private void substitute(Person of, Absence absence, List<FieldProblem> problems) {
        PersonId substitute = absence.substitute();
        if (substitute.equals(of.id())) {
            problems.add(new FieldProblem("substitute", "Nobody can stand in for themselves. Choose another person."));
        } else if (!people.isActive(substitute)) {
            problems.add(new FieldProblem(
                    "substitute", "\"" + substitute + "\" has no open account. Choose another person."));
        }
    }

    /** On some day everybody in the chain of substitutes would be away. */
    private void circle(PersonId of, Absence absence, List<FieldProblem> problems) {
        List<Away> all = new ArrayList<>(absences.between(absence.from(), absence.until()));
        all.removeIf(one -> one.absence().id().equals(absence.id()));
        all.add(new Away(of, ZoneOffset.UTC, absence));
        edges(all, absence)
                .filter(day -> circles(of, absence, Substitutions.on(day, all)))
                .findFirst()
                .ifPresent(day -> problems.add(new FieldProblem(
                        "substitute",
                        name(absence.substitute()) + " is away on " + day
                                + " too, and whoever stands in for them is as well. Choose somebody who is there.")));
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
