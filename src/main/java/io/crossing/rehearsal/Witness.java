package io.crossing.rehearsal;

import io.crossing.escalation.DeadlineNear;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationClimbed;
import io.crossing.escalation.EscalationRaised;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.GateDecided;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.ProcessEvent.ProcessEnded;
import io.crossing.process.ProcessEvent.StageEntered;
import io.crossing.process.ProcessEvent.StageLeft;
import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.ProcessEvent.TaskWithdrawn;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.rehearsal.Moment.Kind;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import io.crossing.stall.Occasion;
import io.crossing.stall.SignWords;
import io.crossing.stall.StallDiagnosed;
import io.crossing.worklist.WorkItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;

/** Notes what happens in a throwaway product while it is played. */
class Witness {

    private final PlayedClock clock;
    private final Instant began;
    private final WorkingTime time;
    private final Teams teams;
    private final SignWords signs;
    private final List<Moment> moments = new ArrayList<>();
    private final Map<StageId, String> stages = new HashMap<>();
    private final Map<WorkItemId, OpenedTask> asked = new HashMap<>();
    private @Nullable ProcessEnded end;

    Witness(PlayedClock clock, WorkingTime time, Teams teams, SignWords signs) {
        this.clock = clock;
        this.began = clock.instant();
        this.time = time;
        this.teams = teams;
        this.signs = signs;
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }

    /** The end of a rollout with an outcome, once it has come to one. */
    Optional<ProcessEnded> end() {
        return Optional.ofNullable(end);
    }

    int count() {
        return moments.size();
    }

    /** What was noted of a step that failed has not happened. */
    void forgetSince(int count) {
        moments.subList(count, moments.size()).clear();
    }

    @EventListener
    void on(StageEntered entered) {
        stages.put(entered.stage(), entered.name());
        note(ofStage(Kind.STAGE_BEGAN, entered.stage()).until(entered.dueAt()));
    }

    @EventListener
    void on(StageLeft left) {
        note(ofStage(Kind.STAGE_ENDED, left.stage()));
    }

    @EventListener
    void on(TaskOpened opened) {
        OpenedTask task = opened.task();
        asked.put(task.id(), task);
        PersonId assignee = task.assignee();
        note(
                assignee == null
                        ? ofTask(Kind.ASKED, task).concerning(task.candidates(), task.groups())
                        : ofTask(Kind.ASKED, task).concerning(List.of(assignee), List.of()));
    }

    @EventListener
    void on(TaskWithdrawn withdrawn) {
        Optional.ofNullable(asked.get(withdrawn.id())).ifPresent(task -> note(ofTask(Kind.WITHDRAWN, task)));
    }

    @EventListener
    void on(GateDecided decided) {
        note(now(Kind.DECIDED, decided.element(), decided.name())
                .in(stage(decided.stage()), team(decided.team()))
                .saying(decided.findings().stream()
                        .map(this::finding)
                        .filter(text -> !text.isBlank())
                        .toList()));
    }

    /** The last words of a rule that are not the id of a stage are those for people. */
    private String finding(Map<String, Object> rule) {
        return rule.values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.startsWith("Stage_"))
                .reduce((first, last) -> last)
                .orElse("");
    }

    @EventListener
    void on(DeadlineNear near) {
        Set<PersonId> told = new LinkedHashSet<>(near.holders());
        Optional.ofNullable(near.owner()).ifPresent(told::add);
        note(ofStage(Kind.REMINDED, near.stage()).concerning(told, List.of()).until(near.dueAt()));
    }

    @EventListener
    void on(EscalationRaised raised) {
        escalated(raised.escalation(), 1, raised.to());
    }

    @EventListener
    void on(EscalationClimbed climbed) {
        escalated(climbed.escalation(), climbed.rung(), climbed.to());
    }

    private void escalated(Escalation escalation, int rung, PersonId to) {
        note(ofStage(Kind.ESCALATED, escalation.stage())
                .concerning(List.of(to), List.of())
                .until(escalation.dueAt())
                .on(rung));
    }

    @EventListener
    void on(StallDiagnosed diagnosed) {
        Occasion occasion = diagnosed.diagnosis().occasion();
        note(now(Kind.STALLED, "", "").saying(List.of(signs.say(occasion, LocaleContextHolder.getLocale()))));
    }

    @EventListener
    void on(ProcessEnded ended) {
        String outcome = ended.outcome();
        if (outcome != null) {
            end = ended;
            note(now(Kind.ENDED, ended.end(), ended.end()).saying(List.of(outcome)));
        }
    }

    void answered(WorkItem item, PersonId by, List<String> words) {
        note(ofItem(Kind.ANSWERED, item).concerning(List.of(by), List.of()).saying(words));
    }

    /** @param refusal absent where there is nobody to answer it */
    void unanswerable(WorkItem item, @Nullable RuntimeException refusal) {
        note(ofItem(Kind.UNANSWERABLE, item).saying(refusal == null ? List.of() : why(refusal)));
    }

    void failed(String element, RuntimeException failure) {
        note(now(Kind.FAILED, element, element).saying(why(failure)));
    }

    /** What somebody or something says who refuses; of a form each field. */
    private static List<String> why(RuntimeException failure) {
        return failure instanceof AnswersRefused refused
                ? refused.errors().stream()
                        .map(error -> error.field() + ": " + error.message())
                        .toList()
                : List.of(Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
    }

    private void note(Moment moment) {
        moments.add(moment);
    }

    private Moment ofItem(Kind kind, WorkItem item) {
        return now(kind, item.element(), item.name())
                .in(item.stageName(), item.teamName())
                .until(item.dueAt());
    }

    private Moment ofTask(Kind kind, OpenedTask task) {
        return now(kind, task.element(), task.name())
                .in(stage(task.stage()), team(task.team()))
                .until(task.dueAt());
    }

    private Moment ofStage(Kind kind, StageId stage) {
        String name = stages.getOrDefault(stage, stage.value());
        return now(kind, stage.value(), name).in(name, null);
    }

    private Moment now(Kind kind, String element, String name) {
        return Moment.of(clock.instant(), day(), kind, element, name);
    }

    /** The working day, the first is 1. */
    int day() {
        return (int) time.daysBetween(began, clock.instant()) + 1;
    }

    private @Nullable String stage(@Nullable StageId stage) {
        return stage == null ? null : stages.getOrDefault(stage, stage.value());
    }

    private @Nullable String team(@Nullable TeamId team) {
        return team == null ? null : teams.find(team).map(Team::name).orElse(null);
    }
}
