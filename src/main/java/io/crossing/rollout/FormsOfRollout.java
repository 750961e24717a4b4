package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.Calendars;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkingTime;
import io.crossing.process.form.FormContext;
import io.crossing.rollout.step.OnRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a form in a rollout is shown and checked with. */
@Component
class FormsOfRollout implements RolloutForms {

    private static final double HALF_A_DAY = 0.5;

    private final OnRecord onRecord;
    private final Teams teams;
    private final People people;
    private final Calendars calendars;
    private final WorkingTime time;
    private final Clock clock;

    FormsOfRollout(OnRecord onRecord, Teams teams, People people, Calendars calendars, WorkingTime time, Clock clock) {
        this.onRecord = onRecord;
        this.teams = teams;
        this.people = people;
        this.calendars = calendars;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public FormContext context(RolloutId rollout, @Nullable TeamId team) {
        Map<String, Object> data = new LinkedHashMap<>(onRecord.of(rollout, team));
        data.putAll(surroundings());
        Set<String> inScope =
                teams.inScope(rollout).stream().map(one -> one.id().toString()).collect(Collectors.toSet());
        return context(withNames(data), inScope);
    }

    /** The context for starting a rollout: nothing is on record yet. */
    FormContext beforeTheStart(@Nullable Person lead) {
        Map<String, Object> data = new LinkedHashMap<>(surroundings());
        if (lead != null) {
            data.put("lead", lead.id().value());
        }
        return context(withNames(data), Set.of());
    }

    @Override
    public Map<String, Object> withNames(Map<String, Object> data) {
        Map<String, Object> named = new LinkedHashMap<>(data);
        named.put("people", people(new IdsInData().in(data)));
        named.put("peopleAndTeams", peopleAndTeams(named));
        return named;
    }

    private FormContext context(Map<String, Object> data, Set<String> inScope) {
        return new FormContext(data, new ActiveOnes(people), inScope::contains, today(), this::isWorkingDay);
    }

    private List<Map<String, String>> people(Set<PersonId> ids) {
        return people.findAll(ids).values().stream()
                .filter(Person::active)
                .sorted(Comparator.comparing(Person::name))
                .map(person ->
                        Map.of("label", person.name(), "value", person.id().value()))
                .toList();
    }

    /** Whom a form may ask for where either will do, people first. */
    private static List<Object> peopleAndTeams(Map<String, Object> data) {
        return Stream.of("people", "teams")
                .map(data::get)
                .filter(List.class::isInstance)
                .<Object>flatMap(list -> ((List<?>) list).stream())
                .toList();
    }

    private Map<String, Object> surroundings() {
        return Map.of(
                "calendars",
                calendars.all().stream()
                        .map(kept ->
                                Map.of("label", kept.name(), "value", kept.id().toString()))
                        .toList(),
                "today",
                today().toString());
    }

    /** A day in which there is some working time. */
    private boolean isWorkingDay(LocalDate day) {
        return time.daysBetween(time.endOf(day.minusDays(1)), time.endOf(day)) > HALF_A_DAY;
    }

    private LocalDate today() {
        return time.day(clock.instant());
    }
}
