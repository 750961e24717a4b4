package io.crossing.notification;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutHeld;
import io.crossing.rollout.RolloutWentOn;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the lead, the sponsor, the owner and those who hold work that a rollout or a stage stands still, and that it goes on. */
@Component
class TellingPauses {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final People people;
    private final Rollouts rollouts;
    private final StageVisits visits;
    private final WorkItems items;

    TellingPauses(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            People people,
            Rollouts rollouts,
            StageVisits visits,
            WorkItems items) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.people = people;
        this.rollouts = rollouts;
        this.visits = visits;
        this.items = items;
    }

    @EventListener
    void on(RolloutHeld held) {
        Rollout rollout = rollouts.get(held.rollout());
        String what = what(rollout, held.stage());
        Words words = words(rollout, "❚❚", "On hold", what + " is on hold until " + DAY.format(held.until()))
                .with("opening", opening(held))
                .with("preview", held.reason())
                .with("reasonLabel", "Why")
                .with("reason", Quote.of(held.reason()));
        tell("held", rollout, held.stage(), held.by(), held.at(), words);
    }

    private String opening(RolloutHeld held) {
        LocalDate next = held.until().plusDays(1);
        return name(held.by())
                + " put it on hold. The clock stands: nothing is late meanwhile, and nothing can be done in it. It goes on by itself on "
                + DAY.format(next) + ", or earlier if somebody lets it.";
    }

    @EventListener
    void on(RolloutWentOn wentOn) {
        Rollout rollout = rollouts.get(wentOn.rollout());
        PersonId by = wentOn.by();
        String who = by == null ? "The hold is over." : name(by) + " let it go on.";
        Words words = words(rollout, "▶", "It goes on", what(rollout, wentOn.stage()) + " goes on")
                .with("opening", who + " What was due is due as many working days later as the clock stood still.")
                .with("preview", who)
                .with("reason", null);
        tell("went on", rollout, wentOn.stage(), by, wentOn.at(), words);
    }

    private Words words(Rollout rollout, String sign, String kicker, String headline) {
        return letterhead
                .of(rollout)
                .with("tone", "now")
                .with("sign", sign)
                .with("kicker", kicker)
                .with("headline", headline)
                .with("subjectOfOutcome", headline)
                .with("learned", null)
                .with("button", letterhead.line("See the rollout", "/rollouts/" + rollout.id()))
                .with("because", "You get this mail because you take part in “" + rollout.name() + "”.");
    }

    private void tell(
            String event, Rollout rollout, @Nullable StageId stage, @Nullable PersonId by, Object at, Words words) {
        Set<PersonId> concerned = Stream.concat(
                        Stream.of(rollout.lead(), rollout.sponsor(), rollout.owner()), holders(rollout.id(), stage))
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(by))
                .collect(Collectors.toCollection(HashSet::new));
        people.findAll(concerned)
                .values()
                .forEach(to -> outbox.post(
                        event + " " + rollout.id() + " " + stage + " " + at,
                        to,
                        () -> composing.compose("outcome", words)));
    }

    private Stream<@Nullable PersonId> holders(RolloutId rollout, @Nullable StageId stage) {
        return items.openOf(rollout).stream()
                .filter(item -> stage == null || stage.equals(item.stage()))
                .map(WorkItem::assignee);
    }

    private String what(Rollout rollout, @Nullable StageId stage) {
        String name = "“" + rollout.name() + "”";
        return stage == null
                ? name
                : visits.of(rollout.id()).stream()
                                .filter(visit -> visit.stage().equals(stage))
                                .map(StageVisit::name)
                                .findFirst()
                                .orElse(stage.value())
                        + " of " + name;
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
