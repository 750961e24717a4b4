package io.crossing.escalation;

import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Who hears of a late stage, one after the other, while nobody decides. */
record Ladder(List<LadderRung> rungs) {

    /** The rung on which an escalation is raised: it is told at once. */
    static final int FIRST = 1;

    Ladder {
        rungs = List.copyOf(rungs);
    }

    /** What is left above a rung, its lowest told at once; the highest again where nothing is left. */
    Ladder above(int rung) {
        List<LadderRung> higher =
                rungs.stream().filter(one -> one.number() > rung).toList();
        List<LadderRung> left = higher.isEmpty() ? rungs.subList(rungs.size() - 1, rungs.size()) : higher;
        Wait first = left.get(0).after();
        return new Ladder(left.stream().map(one -> one.sooner(first)).toList());
    }

    /** The rungs with their turns, none before the one below it; to the millisecond, as the timers of diagrams are. */
    List<Rung> from(Instant raised, WorkingTime time) {
        Instant start = raised.truncatedTo(ChronoUnit.MILLIS);
        List<Rung> turns = new ArrayList<>();
        Instant last = start;
        for (LadderRung rung : rungs) {
            Instant own = rung.after().after(start, time);
            last = own.isAfter(last) ? own : last;
            turns.add(Rung.ahead(rung, last));
        }
        return turns;
    }
}
