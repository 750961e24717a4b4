package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.web.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when somebody is away and who stands in; the person themself does it, or a process admin. */
@Service
public class PlanningAbsence {

    private final People people;
    private final Accounts accounts;
    private final Absences absences;

    PlanningAbsence(People people, Accounts accounts, Absences absences) {
        this.people = people;
        this.accounts = accounts;
        this.absences = absences;
    }

    /**
     * Plans an absence in place of the one planned before.
     *
     * @throws NotTheirs if it is neither their own absence nor are they process admin
     * @throws EntriesRefused if it ends before it begins, or the substitute is the person or has no open account
     */
    @Transactional
    public void plan(Person by, PersonId of, Absence absence) {
        mayBePlanned(by, of);
        List<FieldProblem> problems = new ArrayList<>();
        if (absence.until().isBefore(absence.from())) {
            problems.add(new FieldProblem("until", "The last day cannot be before the first one."));
        }
        if (absence.substitute().equals(of)) {
            problems.add(new FieldProblem("substitute", "Nobody can stand in for themselves. Choose another person."));
        } else if (!people.isActive(absence.substitute())) {
            problems.add(new FieldProblem(
                    "substitute", "\"" + absence.substitute() + "\" has no open account. Choose another person."));
        }
        if (!problems.isEmpty()) {
            throw new EntriesRefused(problems);
        }
        absences.put(of, absence);
    }

    /**
     * Takes the absence back; without one nothing happens.
     *
     * @throws NotTheirs as for {@link #plan}
     */
    @Transactional
    public void cancel(Person by, PersonId of) {
        mayBePlanned(by, of);
        absences.remove(of);
    }

    private void mayBePlanned(Person by, PersonId of) {
        if (!by.id().equals(of) && !by.is(Role.PROCESS_ADMIN)) {
            throw new NotTheirs("Only the person themself or a process admin can say when somebody is away.");
        }
        accounts.get(of);
    }
}
