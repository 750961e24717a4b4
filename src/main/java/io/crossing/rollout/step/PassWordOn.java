package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.SponsorBeat;
import io.crossing.rollout.SponsorSpoke;
import io.crossing.rollout.jdbc.JdbcSponsorBeats;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** {@code passWordOn}: what the sponsor said at their beat goes on record and to everybody involved. */
@Component
class PassWordOn implements DiagramAction {

    private final Evidences evidences;
    private final Noting noting;
    private final JdbcSponsorBeats beats;
    private final Rollouts rollouts;
    private final ApplicationEventPublisher events;

    PassWordOn(
            Evidences evidences,
            Noting noting,
            JdbcSponsorBeats beats,
            Rollouts rollouts,
            ApplicationEventPublisher events) {
        this.evidences = evidences;
        this.noting = noting;
        this.beats = beats;
        this.rollouts = rollouts;
        this.events = events;
    }

    @Override
    public String name() {
        return "passWordOn";
    }

    @Override
    public void run(Step step) {
        Evidence word = evidences
                .latest(step.rollout(), PilotToScale.SPONSOR_WORD_FORM, null)
                .orElseThrow(() -> new IllegalStateException("\"" + step.name() + "\" (" + step.element()
                        + ") has to follow a task with the form " + PilotToScale.SPONSOR_WORD_FORM + "."));
        PersonId sponsor = rollouts.get(step.rollout()).sponsor();
        PersonId by = Objects.requireNonNullElse(word.content().onBehalfOf(), sponsor);
        String words = Answers.of(word).text("sponsorWord").strip();
        beats.add(new SponsorBeat(step.rollout(), by, word.at(), words));
        noting.line(word, Sentence.of("history.word", words), null);
        events.publishEvent(new SponsorSpoke(step.rollout(), by, words, word.at()));
    }
}
