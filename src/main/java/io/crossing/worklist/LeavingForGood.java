package io.crossing.worklist;

import io.crossing.people.ClosingAccount;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.PlanningAbsence;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.PassingOnRoles;
import io.crossing.rollout.RoleHeld;
import io.crossing.rollout.RolesHeld;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands over everything that somebody holds, in one step: all of it or nothing. */
@Service
public class LeavingForGood {

    private final JdbcWorkItems items;
    private final RolesHeld roles;
    private final People people;
    private final AssigningWorkItem assigning;
    private final PassingOnRoles passingOn;
    private final PlanningAbsence absences;
    private final ClosingAccount closing;

    LeavingForGood(
            JdbcWorkItems items,
            RolesHeld roles,
            People people,
            AssigningWorkItem assigning,
            PassingOnRoles passingOn,
            PlanningAbsence absences,
            ClosingAccount closing) {
        this.items = items;
        this.roles = roles;
        this.people = people;
        this.assigning = assigning;
        this.passingOn = passingOn;
        this.absences = absences;
        this.closing = closing;
    }

    /**
     * What there is to hand over.
     *
     * @throws NotYours unless it is their own, or {@code by} is process admin
     */
    @Transactional(readOnly = true)
    public Holdings holdings(Person by, PersonId leaver) {
        mustBeTheirs(by, leaver);
        return new Holdings(items.heldBy(leaver), roles.of(leaver));
    }

    /**
     * Says what speaks against it, without changing anything.
     *
     * @throws NotYours as {@link #holdings}
     * @throws AnswersRefused naming {@code successor}, or the key of what cannot go to whom it should
     */
    @Transactional(readOnly = true)
    public void check(Person by, PersonId leaver, Succession succession) {
        Holdings held = holdings(by, leaver);
        List<FieldError> errors = new ArrayList<>();
        refuse("successor", leaver, succession.all(), errors);
        for (WorkItem item : held.items()) {
            refuse(Succession.key(item), leaver, succession.of(item), errors);
            if (item.excluded().contains(succession.of(item))) {
                errors.add(new FieldError(
                        Succession.key(item),
                        Sentence.of("worklist.answer.heir-fresh", item.title(), name(succession.of(item)))));
            }
        }
        for (RoleHeld role : held.roles()) {
            refuse(Succession.key(role), leaver, succession.of(role), errors);
        }
        if (!errors.isEmpty()) {
            throw new AnswersRefused(errors.stream().distinct().toList());
        }
    }

    /**
     * Hands everything over; where somebody owned or sponsored a rollout it asks for the next one, and the deputy stands in.
     *
     * @param close whether their account is closed too, which only a process admin can
     * @return what was handed over
     * @throws NotYours as {@link #holdings}
     * @throws AnswersRefused as {@link #check}
     */
    @Transactional
    public Holdings leave(Person by, PersonId leaver, Succession succession, boolean close) {
        check(by, leaver, succession);
        Holdings held = holdings(by, leaver);
        Sentence note = Sentence.of("history.leaves", name(leaver));
        held.items().stream()
                .map(item -> items.locked(item.id()))
                .filter(item -> item.open() && item.heldBy(leaver))
                .forEach(item -> assigning.assignAsDecided(item.id(), by.id(), succession.of(item), note));
        passingOn.passOn(leaver, succession::of, by.id());
        absences.cancel(by, leaver);
        if (close) {
            mustBeAdministrator(by);
            closing.close(leaver);
        }
        return held;
    }

    private void refuse(String field, PersonId leaver, PersonId successor, List<FieldError> errors) {
        if (successor.equals(leaver)) {
            errors.add(new FieldError(field, Sentence.of("worklist.answer.heir-leaves", name(leaver))));
        } else if (!people.isActive(successor)) {
            errors.add(new FieldError(field, Sentence.of("worklist.answer.no-account", successor.value())));
        }
    }

    private static void mustBeTheirs(Person by, PersonId leaver) {
        if (!by.id().equals(leaver)) {
            mustBeAdministrator(by);
        }
    }

    private static void mustBeAdministrator(Person by) {
        if (!by.is(Role.PROCESS_ADMIN)) {
            throw new NotYours(Sentence.of("worklist.refused.leaving"));
        }
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
