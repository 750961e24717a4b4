package io.crossing.rollout;

import io.crossing.people.Person;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.Outline;
import io.crossing.process.ProcessUnknown;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.Pilot.TeamToReach;
import io.crossing.rollout.jdbc.JdbcTeams;
import io.crossing.rollout.jdbc.NewRollout;
import io.crossing.rollout.jdbc.Participants;
import io.crossing.rollout.jdbc.RolloutChanges;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a new rollout on record and lets its diagram begin. */
@Component
class Beginning {

    private static final String TASK = "Start_PilotWorked";
    private static final String TITLE = "A pilot worked";

    private final Diagrams diagrams;
    private final Processes processes;
    private final Rollouts rollouts;
    private final RolloutChanges changes;
    private final JdbcTeams teams;
    private final Participants participants;
    private final Evidences evidences;
    private final Ledger ledger;
    private final StartForm form;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Beginning(
            Diagrams diagrams,
            Processes processes,
            Rollouts rollouts,
            RolloutChanges changes,
            JdbcTeams teams,
            Participants participants,
            Evidences evidences,
            Ledger ledger,
            StartForm form,
            Calendars calendars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.diagrams = diagrams;
        this.processes = processes;
        this.rollouts = rollouts;
        this.changes = changes;
        this.teams = teams;
        this.participants = participants;
        this.evidences = evidences;
        this.ledger = ledger;
        this.form = form;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ProcessUnknown if no diagram with this key is deployed */
    Rollout begin(Person by, Map<String, Object> answers, String process) {
        Outline outline = diagrams.newest(process).orElseThrow(() -> new ProcessUnknown(process));
        RolloutId id = RolloutId.random();
        Instant now = clock.instant();
        Pilot pilot = PilotAnswers.read(answers);
        changes.add(new NewRollout(id, pilot, process, outline.version(), by.id(), now));
        addTeams(id, pilot);
        addPeople(id, pilot);
        evidences.record(new NewEvidence(id, null, null, null, TASK, TITLE, form.newest(), answers, by.id(), null));
        ledger.write(id, by.id(), null, Sentence.of("history.started", pilot.name()), pilot.whyNow());
        calendars.assign(id, calendar(answers));
        events.publishEvent(new RolloutStarted(id, pilot.name(), by.id(), now));
        processes.start(process, id, FirstValues.of(pilot));
        return rollouts.get(id);
    }

    /** The calendar that was chosen, else the standard one. */
    private CalendarId calendar(Map<String, Object> answers) {
        return answers.get("calendar") instanceof String chosen && !chosen.isBlank()
                ? ChoosingCalendar.find(calendars, chosen).id()
                : calendars.standard().id();
    }

    private void addTeams(RolloutId rollout, Pilot pilot) {
        for (int position = 0; position < pilot.teams().size(); position++) {
            teams.add(rollout, position, pilot.teams().get(position));
        }
    }

    private void addPeople(RolloutId rollout, Pilot pilot) {
        Stream.of(
                        Stream.of(pilot.lead(), pilot.sponsor()),
                        pilot.pilotTeam().stream(),
                        pilot.teams().stream().map(TeamToReach::lead))
                .flatMap(people -> people)
                .forEach(person -> participants.add(rollout, person));
    }
}
