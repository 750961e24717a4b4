package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.StageId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import io.crossing.web.ValleyPicture;
import io.crossing.web.ValleyPicture.Pier;
import io.crossing.web.ValleyPicture.State;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every mail about a rollout shows: which one, where it stands, and where to read more. */
@Component
class Letterhead {

    private final Address address;
    private final Diagrams diagrams;
    private final StageVisits visits;
    private final ValleyPicture picture;
    private final MailWording wording;
    private final Clock clock;

    Letterhead(
            Address address,
            Diagrams diagrams,
            StageVisits visits,
            ValleyPicture picture,
            MailWording wording,
            Clock clock) {
        this.address = address;
        this.diagrams = diagrams;
        this.visits = visits;
        this.picture = picture;
        this.wording = wording;
        this.clock = clock;
    }

    Words of(Rollout rollout, Person reader) {
        List<Pier> piers = piers(rollout);
        Function<Pier, String> state = pier -> wording.of(reader.mailLanguage(), "web.state." + state(pier));
        return plain().with("rollout", line(rollout.name(), "/rollouts/" + rollout.id()))
                .with("shortName", NameInSubject.of(rollout.name()))
                .with("valley", MailValley.of(piers, standing(rollout, piers, reader), state));
    }

    private static String state(Pier pier) {
        if (pier.late()) {
            return "late";
        }
        return pier.state() == State.CURRENT ? "now" : pier.state().name().toLowerCase(Locale.ROOT);
    }

    /** What a mail shows that is about no single rollout. */
    Words plain() {
        return new Words().with("home", address.of("/work")).with("preferences", address.of("/account/telling"));
    }

    private String standing(Rollout rollout, List<Pier> piers, Person reader) {
        String where = picture.text(piers, reader.mailLanguage());
        return rollout.state() == RolloutState.STOPPED ? wording.say(reader, "stopped-there", where) : where;
    }

    /** A statement with the page at this path. */
    Line line(String text, String path) {
        return new Line(text, address.of(path));
    }

    private List<Pier> piers(Rollout rollout) {
        List<StageVisit> all = visits.of(rollout.id());
        Map<StageId, StageVisit> last = new HashMap<>();
        all.forEach(visit -> last.put(visit.stage(), visit));
        @Nullable StageId furthest = all.isEmpty() ? null : all.get(all.size() - 1).stage();
        return diagrams.version(rollout.process(), rollout.version()).stages().stream()
                .map(stage ->
                        pier(rollout, stage, last.get(stage.id()), stage.id().equals(furthest)))
                .toList();
    }

    private Pier pier(Rollout rollout, StageOutline stage, @Nullable StageVisit visit, boolean furthest) {
        if (visit == null) {
            return new Pier(stage.name(), across(rollout) ? State.SKIPPED : State.AHEAD, false);
        }
        if (rollout.state().ended()) {
            boolean stoppedHere = furthest && !across(rollout);
            return new Pier(stage.name(), stoppedHere ? State.CURRENT : State.DONE, false);
        }
        Instant due = visit.dueAt();
        boolean late = visit.open() && due != null && !due.isAfter(clock.instant());
        return new Pier(stage.name(), state(visit), late);
    }

    private static State state(StageVisit visit) {
        if (visit.open()) {
            return State.CURRENT;
        }
        return visit.cancelled() ? State.AHEAD : State.DONE;
    }

    private static boolean across(Rollout rollout) {
        return rollout.state() == RolloutState.EMBEDDED || rollout.state() == RolloutState.RESCOPED;
    }
}
