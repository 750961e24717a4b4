package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.worklist.AssigningWorkItem;
import io.crossing.worklist.ClaimingWorkItem;
import io.crossing.worklist.FollowingUp;
import io.crossing.worklist.GivingBackWorkItem;
import io.crossing.worklist.MovingDueDate;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.web.Bodies.BulkBody;
import io.crossing.worklist.web.Refusing.Tried;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does the same to several tasks, to each for itself: what is refused for one goes through for another. */
@Component
class ActingOnTasks {

    static final int MOST = 200;

    private final ClaimingWorkItem claiming;
    private final GivingBackWorkItem givingBack;
    private final AssigningWorkItem assigning;
    private final FollowingUp followingUp;
    private final MovingDueDate movingDueDate;
    private final Refusing refusing;

    ActingOnTasks(
            ClaimingWorkItem claiming,
            GivingBackWorkItem givingBack,
            AssigningWorkItem assigning,
            FollowingUp followingUp,
            MovingDueDate movingDueDate,
            Refusing refusing) {
        this.claiming = claiming;
        this.givingBack = givingBack;
        this.assigning = assigning;
        this.followingUp = followingUp;
        this.movingDueDate = movingDueDate;
        this.refusing = refusing;
    }

    /**
     * What came of it for each, in the order in which they were named.
     *
     * @throws AnswersRefused naming {@code ids}, {@code action} or {@code to}; nothing was changed then
     */
    Map<String, Tried<WorkItem>> act(BulkBody body, Person by) {
        List<String> ids = ids(body.ids());
        Function<WorkItemId, WorkItem> action = action(body, by);
        Map<String, Tried<WorkItem>> results = new LinkedHashMap<>();
        ids.forEach(id -> results.put(id, refusing.attempt(() -> action.apply(new WorkItemId(id)))));
        return results;
    }

    private Function<WorkItemId, WorkItem> action(BulkBody body, Person by) {
        String word = body.action() == null ? "" : body.action();
        return switch (word) {
            case "claim" -> id -> claiming.claim(id, by);
            case "unclaim" -> id -> givingBack.giveBack(id, by);
            case "assign" -> {
                var to = Receiver.of(body.to());
                String note = body.note() == null ? "" : body.note();
                yield id -> assigning.assign(id, by, to, note);
            }
            case "follow-up" -> id -> followingUp.followUp(id, by, body.until());
            case "due" -> {
                String reason = body.reason() == null ? "" : body.reason();
                yield id -> movingDueDate.move(id, by, body.on(), reason);
            }
            default -> throw refused("action", Sentence.of("worklist.answer.action"));
        };
    }

    private static List<String> ids(@Nullable List<String> ids) {
        if (ids == null || ids.isEmpty() || ids.size() > MOST || ids.stream().anyMatch(Objects::isNull)) {
            throw refused("ids", Sentence.of("worklist.answer.tasks", MOST));
        }
        return ids.stream().distinct().toList();
    }

    private static AnswersRefused refused(String field, Sentence said) {
        return new AnswersRefused(List.of(new FieldError(field, said)));
    }
}
