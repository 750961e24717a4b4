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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the lead, the sponsor, the owner and those who hold work that a rollout or a stage stands still, and that it goes on. */
@Component
class TellingPauses {

    private final Outbox outbox;
    private final Composing composing;
    private final Letterhead letterhead;
    private final People people;
    private final Rollouts rollouts;
    private final StageVisits visits;
    private final WorkItems items;
    private final MailWording wording;

    TellingPauses(
            Outbox outbox,
            Composing composing,
            Letterhead letterhead,
            People people,
            Rollouts rollouts,
            StageVisits visits,
            WorkItems items,
            MailWording wording) {
        this.outbox = outbox;
        this.composing = composing;
        this.letterhead = letterhead;
        this.people = people;
        this.rollouts = rollouts;
        this.visits = visits;
        this.items = items;
        this.wording = wording;
    }

    @EventListener
    void on(RolloutHeld held) {
        Rollout rollout = rollouts.get(held.rollout());
        tell("held", rollout, held.stage(), held.by(), held.at(), to -> words(held, rollout, to));
    }

    private Words words(RolloutHeld held, Rollout rollout, Person to) {
        String until = day(held.until(), to);
        return words(rollout, to)
                .with("sign", "❚❚")
                .with("kicker", wording.say(to, "held.kicker"))
                .with(
                        "headline",
                        wording.say(to, "held.headline", what(rollout, held.stage(), to, rollout.name()), until))
                .with(
                        "subjectOfOutcome",
                        wording.say(to, "held.headline", what(rollout, held.stage(), to, shortName(rollout)), until))
                .with(
                        "opening",
                        wording.say(
                                to,
                                "held.opening",
                                name(held.by()),
                                day(held.until().plusDays(1), to)))
                .with("preview", held.reason())
                .with("reason", Quote.of(held.reason()));
    }

    private String day(LocalDate day, Person to) {
        return DateTimeFormatter.ofPattern(wording.say(to, "day"), to.mailLanguage())
                .format(day);
    }

    @EventListener
    void on(RolloutWentOn wentOn) {
        Rollout rollout = rollouts.get(wentOn.rollout());
        tell("went on", rollout, wentOn.stage(), wentOn.by(), wentOn.at(), to -> words(wentOn, rollout, to));
    }

    private Words words(RolloutWentOn wentOn, Rollout rollout, Person to) {
        PersonId by = wentOn.by();
        String who = by == null ? wording.say(to, "went-on.over") : wording.say(to, "went-on.by", name(by));
        return words(rollout, to)
                .with("sign", "▶")
                .with("kicker", wording.say(to, "went-on.kicker"))
                .with(
                        "headline",
                        wording.say(to, "went-on.headline", what(rollout, wentOn.stage(), to, rollout.name())))
                .with(
                        "subjectOfOutcome",
                        wording.say(to, "went-on.headline", what(rollout, wentOn.stage(), to, shortName(rollout))))
                .with("opening", who + " " + wording.say(to, "went-on.opening"))
                .with("preview", who)
                .with("reason", null);
    }

    private Words words(Rollout rollout, Person to) {
        return letterhead
                .of(rollout, to)
                .with("tone", "now")
                .with("learned", null)
                .with("button", letterhead.line(wording.say(to, "open-rollout"), "/rollouts/" + rollout.id()))
                .with("because", wording.say(to, "pause.because", rollout.name()));
    }

    private void tell(
            String event,
            Rollout rollout,
            @Nullable StageId stage,
            @Nullable PersonId by,
            Object at,
            Function<Person, Words> words) {
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
                        () -> composing.compose("outcome", words.apply(to), to)));
    }

    private Stream<@Nullable PersonId> holders(RolloutId rollout, @Nullable StageId stage) {
        return items.openOf(rollout).stream()
                .filter(item -> stage == null || stage.equals(item.stage()))
                .map(WorkItem::assignee);
    }

    private static String shortName(Rollout rollout) {
        return NameInSubject.of(rollout.name());
    }

    private String what(Rollout rollout, @Nullable StageId stage, Person to, String rolloutName) {
        if (stage == null) {
            return wording.say(to, "pause.rollout", rolloutName);
        }
        String name = visits.of(rollout.id()).stream()
                .filter(visit -> visit.stage().equals(stage))
                .map(StageVisit::name)
                .findFirst()
                .orElse(stage.value());
        return wording.say(to, "pause.stage", name, rolloutName);
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
