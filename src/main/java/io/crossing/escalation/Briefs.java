package io.crossing.escalation;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Gap;
import io.crossing.rollout.Gaps;
import io.crossing.rollout.Pauses;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.RunningTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what there is to say about an escalation, as it stands now. */
@Component
public class Briefs implements Briefing {

    private final JdbcEscalations escalations;
    private final Rollouts rollouts;
    private final WorkOfStage work;
    private final Hearers hearers;
    private final People people;
    private final Gaps gaps;
    private final MessageSource messages;
    private final RunningTime running;
    private final Pauses pauses;
    private final Clock clock;

    Briefs(
            JdbcEscalations escalations,
            Rollouts rollouts,
            WorkOfStage work,
            Hearers hearers,
            People people,
            Gaps gaps,
            MessageSource messages,
            RunningTime running,
            Pauses pauses,
            Clock clock) {
        this.gaps = gaps;
        this.messages = messages;
        this.escalations = escalations;
        this.rollouts = rollouts;
        this.work = work;
        this.hearers = hearers;
        this.people = people;
        this.running = running;
        this.pauses = pauses;
        this.clock = clock;
    }

    /** The brief as a person reads it: in their language and their time zone. */
    @Override
    public Brief of(Escalation escalation, PersonId reader) {
        Optional<Person> person = people.find(reader);
        ZoneId zone = person.map(Person::timeZone).orElse(ZoneOffset.UTC);
        Locale language = person.map(Person::mailLanguage).orElse(Locale.ENGLISH);
        return brief(escalation, zone, language).brief();
    }

    /** The brief with what it was made of, as somebody of this language in this time zone reads it. */
    public BriefedEscalation brief(Escalation escalation, ZoneId zone, Locale language) {
        List<Gap> skipped = escalation.open() ? gaps.of(escalation.rollout()) : List.of();
        return brief(escalation, skipped, words(escalation, zone, language));
    }

    /** The same for a list, where what was skipped is not asked for. */
    public BriefedEscalation inList(Escalation escalation, ZoneId zone, Locale language) {
        return brief(escalation, List.of(), words(escalation, zone, language));
    }

    private BriefWords words(Escalation escalation, ZoneId zone, Locale language) {
        return new BriefWords(messages, language, zone, running.of(escalation.rollout(), escalation.stage()));
    }

    private BriefedEscalation brief(Escalation escalation, List<Gap> skipped, BriefWords words) {
        BriefFacts facts = facts(escalation, skipped);
        return new BriefedEscalation(
                escalation,
                new BriefWriter(facts, words).write(),
                facts.waiting(),
                words.days(escalation.dueAt(), facts.at()));
    }

    private BriefFacts facts(Escalation escalation, List<Gap> skipped) {
        Rollout rollout = rollouts.get(escalation.rollout());
        EscalationId follows = escalation.follows();
        Escalation before = follows == null ? null : escalations.get(follows);
        List<WaitingFor> waiting =
                escalation.open() ? work.openOf(escalation.rollout(), escalation.stage()) : List.of();
        Told next = escalation
                .next()
                .map(rung -> hearers.of(rollout, escalation.stage()).at(rung.hearer(), rung.dueAt()))
                .orElse(null);
        return new BriefFacts(
                escalation,
                rollout.name(),
                before,
                waiting,
                skipped,
                next,
                pauses.standing(rollout.id(), escalation.stage()).isPresent(),
                names(escalation, before, waiting, next),
                at(escalation));
    }

    private Instant at(Escalation escalation) {
        Instant over = escalation.overAt();
        return over == null ? clock.instant() : over;
    }

    private Map<PersonId, String> names(
            Escalation escalation, @Nullable Escalation before, List<WaitingFor> waiting, @Nullable Told next) {
        Set<PersonId> named = new HashSet<>(escalation.sentTo());
        named.add(escalation.recipient());
        waiting.stream().map(WaitingFor::person).forEach(person -> add(named, person));
        escalation.rungs().forEach(rung -> add(named, rung.insteadOf()));
        if (next != null) {
            add(named, next.person());
            add(named, next.insteadOf());
        }
        Answer answer = escalation.answer();
        add(named, answer == null ? null : answer.by());
        Answer earlier = before == null ? null : before.answer();
        add(named, earlier == null ? null : earlier.by());
        return people.findAll(named).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private static void add(Set<PersonId> people, @Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }
}
