package io.crossing.diagram.moving;

import io.crossing.diagram.Change;
import io.crossing.diagram.ImpactOfChange;
import io.crossing.process.DiagramsRefused;
import io.crossing.process.MovedDate;
import io.crossing.process.PersonId;
import io.crossing.process.TimersWhenMoved;
import org.springframework.stereotype.Component;

/** Tells a check what the change would come to for the rollouts that run, with their dates kept. */
@Component
class ImpactForeseen implements ImpactOfChange {

    private final ForeseeingMoves foreseeing;
    private final MoveWords words;

    ImpactForeseen(ForeseeingMoves foreseeing, MoveWords words) {
        this.foreseeing = foreseeing;
        this.words = words;
    }

    /** Nothing is foreseen of what the engine cannot read: the findings say why. */
    @Override
    public Impact of(Change change) {
        try {
            ForeseeingMoves.Impact impact = foreseeing.of(change, TimersWhenMoved.KEEP);
            return new Impact(
                    impact.rollouts().stream()
                            .map(one -> onRollout(one.result()))
                            .toList(),
                    impact.people().stream().map(PersonId::value).toList());
        } catch (DiagramsRefused refused) {
            return Impact.UNKNOWN;
        }
    }

    private OnRollout onRollout(MoveResult result) {
        String why = words.why(result);
        return new OnRollout(
                result.rollout().value(),
                result.name(),
                String.valueOf(result.verdict()),
                why == null ? "" : why,
                result.deadline().map(MovedDate::before).orElse(null),
                result.deadline().map(MovedDate::after).orElse(null));
    }
}
