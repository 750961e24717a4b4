package io.crossing.diagram.moving;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Change;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.FilesOfChange;
import io.crossing.people.Person;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKind;
import io.crossing.process.DiagramsRefused;
import io.crossing.process.MovePlans;
import io.crossing.process.MovePlans.PlannedMove;
import io.crossing.process.MovedDate;
import io.crossing.process.MovedTask;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessUnknown;
import io.crossing.process.RolloutId;
import io.crossing.process.TimersWhenMoved;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Foresees, before anything is deployed, what a change would come to for every rollout that runs: no version is made by looking. */
@Service
public class ForeseeingMoves {

    private final MovePlans plans;
    private final FilesOfChange files;
    private final DiagramDrafts drafts;
    private final Rollouts rollouts;
    private final Clock clock;

    ForeseeingMoves(MovePlans plans, FilesOfChange files, DiagramDrafts drafts, Rollouts rollouts, Clock clock) {
        this.plans = plans;
        this.files = files;
        this.drafts = drafts;
        this.rollouts = rollouts;
        this.clock = clock;
    }

    /**
     * What a change would come to.
     *
     * @param people who would notice: who has a task that is asked otherwise, or leads a rollout whose dates or place change
     */
    public record Impact(List<Foreseen> rollouts, Set<PersonId> people) {

        /** How many come to this. */
        public long count(Verdict verdict) {
            return rollouts.stream()
                    .filter(one -> one.result().verdict() == verdict)
                    .count();
        }
    }

    /** What it would come to for one rollout. */
    public record Foreseen(String process, int version, MoveResult result) {}

    /**
     * Looks ahead.
     *
     * @throws DiagramsRefused if the engine could not read the files
     * @throws io.crossing.diagram.WorkshopError.NotAnAdministrator unless it is a process admin
     */
    public Impact of(Change change, TimersWhenMoved timers, Person by) {
        Admins.must(by);
        return of(change, timers);
    }

    Impact of(Change change, TimersWhenMoved timers) {
        List<DiagramFile> all = files.all(change);
        List<Foreseen> found = new ArrayList<>();
        drafts.of(change).stream()
                .filter(draft -> draft.key().kind() == DiagramKind.BPMN)
                .forEach(draft -> found.addAll(of(all, draft.key().name(), timers)));
        found.sort(Comparator.comparing(
                        (Foreseen one) -> Objects.requireNonNull(one.result().verdict()), Comparator.reverseOrder())
                .thenComparing(one -> one.result().name()));
        return new Impact(found, people(found));
    }

    private List<Foreseen> of(List<DiagramFile> all, String process, TimersWhenMoved timers) {
        List<PlannedMove> planned;
        try {
            planned = plans.plan(all, process, timers, clock.instant());
        } catch (ProcessUnknown fresh) {
            return List.of();
        }
        Map<RolloutId, Rollout> known =
                rollouts.findAll(planned.stream().map(PlannedMove::rollout).toList());
        return planned.stream()
                .filter(one -> known.containsKey(one.rollout()))
                .map(one -> new Foreseen(
                        process,
                        one.version(),
                        result(
                                one,
                                Objects.requireNonNull(known.get(one.rollout())).name())))
                .toList();
    }

    private static MoveResult result(PlannedMove planned, String name) {
        Outcome outcome = outcome(planned);
        return new MoveResult(
                planned.rollout(),
                name,
                outcome.verdict(),
                false,
                outcome.reason(),
                outcome.places(),
                outcome.elements(),
                planned.dates(),
                planned.tasks(),
                null);
    }

    /** As the move would say: what is stuck comes before what somebody could say a place for. */
    private static Outcome outcome(PlannedMove planned) {
        if (!planned.stuck().isEmpty()) {
            return Outcome.blocked(Reason.CANNOT_STAND_THERE, planned.stuck());
        }
        return planned.elements().isEmpty() ? Outcome.CLEAN : Outcome.map(planned.elements(), planned.places());
    }

    private Set<PersonId> people(List<Foreseen> found) {
        Set<PersonId> people = new TreeSet<>(Comparator.comparing(PersonId::value));
        Set<RolloutId> touched = new LinkedHashSet<>();
        for (Foreseen one : found) {
            MoveResult result = one.result();
            result.tasks().stream()
                    .filter(task -> !task.name().equals(task.nameBefore()) || task.fresh() || task.formChanged())
                    .map(MovedTask::holder)
                    .filter(Objects::nonNull)
                    .forEach(people::add);
            if (result.verdict() != Verdict.CLEAN || result.dates().stream().anyMatch(MovedDate::changed)) {
                touched.add(result.rollout());
            }
        }
        rollouts.findAll(touched).values().forEach(rollout -> people.add(rollout.lead()));
        return people;
    }
}
