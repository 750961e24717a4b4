package io.crossing.process.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What answers are checked against besides the form itself.
 *
 * @param data what the form was shown with: the rollout's context and what is on record, by key
 * @param isActivePerson whether somebody with this id can be given work
 * @param isTeamInScope whether the rollout still reaches the team with this id
 * @param today the day on which the answers are given
 * @param isWorkingDay whether the organisation works on a day
 */
public record FormContext(
        Map<String, Object> data,
        Predicate<String> isActivePerson,
        Predicate<String> isTeamInScope,
        LocalDate today,
        Predicate<LocalDate> isWorkingDay) {

    /** Where every day is a working day. */
    public FormContext(
            Map<String, Object> data,
            Predicate<String> isActivePerson,
            Predicate<String> isTeamInScope,
            LocalDate today) {
        this(data, isActivePerson, isTeamInScope, today, day -> true);
    }
}
