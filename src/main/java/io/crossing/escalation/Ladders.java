package io.crossing.escalation;

import io.crossing.process.StageId;
import io.crossing.process.TableNotReadable;
import io.crossing.process.Tables;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The ladder that an escalation raised now climbs, as the table {@code EscalationLadder} has it: it is asked rung by rung until it knows no further one. */
@Component
class Ladders {

    static final String TABLE = "EscalationLadder";
    private static final Logger log = LoggerFactory.getLogger(Ladders.class);
    private static final int LONGEST = 50;
    /** A table is asked about few stages and sizes; it is asked again once it has been about more than this. */
    private static final int MOST_KEPT = 1_000;

    private final Tables tables;
    private final Teams teams;
    private final Map<Question, Ladder> asked = new ConcurrentHashMap<>();

    Ladders(Tables tables, Teams teams) {
        this.tables = tables;
        this.teams = teams;
    }

    /** What a version of the table is asked: about which stage, and how many people and teams the rollout reaches. */
    private record Question(int version, StageId stage, int people, int teams) {}

    Ladder of(Rollout rollout, StageId stage) {
        OptionalInt version = tables.newest(TABLE);
        if (version.isEmpty()) {
            log.warn("There is no table {}, so the sponsor alone hears of late stages. Deploy it.", TABLE);
            return new Ladder(List.of(LadderRung.first()));
        }
        List<Team> reached = teams.inScope(rollout.id());
        int people = reached.stream().mapToInt(Team::people).sum();
        if (asked.size() > MOST_KEPT) {
            asked.clear();
        }
        return asked.computeIfAbsent(new Question(version.getAsInt(), stage, people, reached.size()), this::ask);
    }

    private Ladder ask(Question question) {
        List<LadderRung> rungs = new ArrayList<>();
        for (int number = Ladder.FIRST; number <= LONGEST; number++) {
            List<Map<String, Object>> rows = rows(question, number);
            if (rows.isEmpty()) {
                break;
            }
            LadderRung.read(number, rows.get(0)).ifPresent(rungs::add);
        }
        if (rungs.isEmpty() || rungs.get(0).number() != Ladder.FIRST) {
            rungs.add(0, LadderRung.first());
        }
        return new Ladder(rungs);
    }

    private List<Map<String, Object>> rows(Question question, int rung) {
        try {
            return tables.answer(
                    TABLE,
                    question.version(),
                    Map.of(
                            "stage", question.stage().value(),
                            "people", question.people(),
                            "teams", question.teams(),
                            "rung", rung));
        } catch (TableNotReadable broken) {
            log.warn("{} The rungs from {} on are left out.", broken.getMessage(), rung);
            return List.of();
        }
    }
}
