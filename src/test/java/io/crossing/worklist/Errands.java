package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.StageDeadlineMoved;
import io.crossing.process.ProcessEvent.StageEntered;
import io.crossing.process.ProcessValues;
import io.crossing.process.ProcessVariable;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.process.form.FormContext;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutForms;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.RolloutUnknown;
import io.crossing.rollout.Rollouts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** Small rollouts on the diagram {@code Errand}, in memory; the diagram itself runs on the engine. */
class Errands implements Rollouts, Involvement, RolloutForms {

    private final Map<RolloutId, Rollout> rollouts = new ConcurrentHashMap<>();
    private final Map<RolloutId, Set<PersonId>> involved = new ConcurrentHashMap<>();
    private final Map<RolloutId, PersonId> sponsors = new ConcurrentHashMap<>();
    private final Set<RolloutId> held = ConcurrentHashMap.newKeySet();
    private final Town town;
    private final Processes processes;

    Errands(Town town, Processes processes) {
        this.town = town;
        this.processes = processes;
    }

    /** Lea leads, Sam sponsors, Olga owns with Tara as deputy, Pia was the pilot team and Paul wrote the document. */
    RolloutId start(String name) {
        RolloutId id = RolloutId.random();
        PersonId lea = new PersonId("lea");
        rollouts.put(id, rollout(id, name, null, null));
        involved.put(id, ConcurrentHashMap.newKeySet());
        involved.get(id)
                .addAll(Set.of(
                        lea, new PersonId("sam"), new PersonId("olga"), new PersonId("pia"), new PersonId("paul")));
        processes.start(
                "Errand",
                id,
                ProcessValues.none()
                        .with(ProcessVariable.text("lead"), "olga")
                        .with(ProcessVariable.text("writer"), "paul")
                        .with(ProcessVariable.text("pilot"), "pia")
                        .with(ProcessVariable.text("answer"), ""));
        return id;
    }

    void hold(RolloutId id) {
        held.add(id);
        Rollout old = get(id);
        rollouts.put(id, rollout(id, old.name(), old.stage(), old.stageDueAt()));
    }

    void resume(RolloutId id) {
        held.remove(id);
        Rollout old = get(id);
        rollouts.put(id, rollout(id, old.name(), old.stage(), old.stageDueAt()));
    }

    void sponsoredBy(RolloutId id, PersonId sponsor) {
        sponsors.put(id, sponsor);
        Rollout old = get(id);
        rollouts.put(id, rollout(id, old.name(), old.stage(), old.stageDueAt()));
    }

    private Rollout rollout(RolloutId id, String name, @Nullable StageId stage, @Nullable Instant due) {
        return new Rollout(
                id,
                name,
                "Sorts invoices.",
                "Finance",
                held.contains(id) ? RolloutState.ON_HOLD : RolloutState.RUNNING,
                "Errand",
                1,
                Set.of(new PersonId("pia")),
                new PersonId("lea"),
                sponsors.getOrDefault(id, new PersonId("sam")),
                new PersonId("tom"),
                null,
                new PersonId("olga"),
                new PersonId("tara"),
                null,
                Instant.EPOCH,
                stage,
                stage == null ? null : "Errand",
                null,
                due,
                null,
                null,
                null);
    }

    @EventListener
    @Order(0)
    void on(StageEntered entered) {
        rollouts.computeIfPresent(
                entered.rollout(), (id, old) -> rollout(id, old.name(), entered.stage(), entered.dueAt()));
    }

    @EventListener
    @Order(0)
    void on(StageDeadlineMoved moved) {
        rollouts.computeIfPresent(moved.rollout(), (id, old) -> rollout(id, old.name(), old.stage(), moved.to()));
    }

    @Override
    public Optional<Rollout> find(RolloutId id) {
        return Optional.ofNullable(rollouts.get(id));
    }

    @Override
    public Rollout get(RolloutId id) {
        return find(id).orElseThrow(() -> new RolloutUnknown(id));
    }

    @Override
    public Map<RolloutId, Rollout> findAll(Collection<RolloutId> ids) {
        Map<RolloutId, Rollout> found = new HashMap<>(rollouts);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Rollout visibleTo(Person person, RolloutId rollout) {
        if (!maySee(person, rollout)) {
            throw new RolloutUnknown(rollout);
        }
        return get(rollout);
    }

    @Override
    public boolean maySee(Person person, RolloutId rollout) {
        return person.seesEverything() || people(rollout).contains(person.id());
    }

    @Override
    public Set<PersonId> people(RolloutId rollout) {
        return involved.getOrDefault(rollout, Set.of());
    }

    @Override
    public void takesPart(RolloutId rollout, PersonId person) {
        involved.computeIfAbsent(rollout, id -> ConcurrentHashMap.newKeySet()).add(person);
    }

    @Override
    public FormContext context(RolloutId rollout, @Nullable TeamId team) {
        return new FormContext(
                Map.of("rolloutName", get(rollout).name()),
                person -> town.isActive(new PersonId(person)),
                one -> true,
                LocalDate.of(2026, 11, 23));
    }

    @Override
    public Map<String, Object> withNames(Map<String, Object> data) {
        return data;
    }

    @Override
    public List<RolloutId> running() {
        return List.copyOf(rollouts.keySet());
    }

    @Override
    public boolean none() {
        return rollouts.isEmpty();
    }
}
