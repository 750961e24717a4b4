package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Team;
import io.crossing.rollout.jdbc.JdbcTeams;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** {@code recordGoLive}: a team works with it from that day on. */
@Component
class RecordGoLive implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final TeamOf teamOf;
    private final JdbcTeams teams;
    private final WorkingTime time;

    RecordGoLive(Given given, Noting noting, TeamOf teamOf, JdbcTeams teams, WorkingTime time) {
        this.given = given;
        this.noting = noting;
        this.teamOf = teamOf;
        this.teams = teams;
        this.time = time;
    }

    @Override
    public String name() {
        return "recordGoLive";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Team team = teamOf.step(step);
        teams.live(team.id(), liveAt(evidence, time.of(step.rollout())));
        noting.line(evidence, Sentence.of("history.team.live", team.name()), null);
    }

    /** The end of the day that was named, now if that is today; now too where a working day is not a day. */
    private static Instant liveAt(Evidence evidence, WorkingTime time) {
        String day = Answers.of(evidence).text("liveOn");
        Instant now = evidence.at();
        if (time.scaled() || day.isBlank()) {
            return now;
        }
        LocalDate named = LocalDate.parse(day.substring(0, 10));
        return named.equals(time.day(now)) ? now : time.endOf(named);
    }
}
