package io.crossing;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.HoldingRollout;
import io.crossing.rollout.LeavingRollout;
import io.crossing.rollout.NarrowingScope;
import io.crossing.rollout.ResumingRollout;
import io.crossing.rollout.RolloutError;
import io.crossing.rollout.StoppingRollout;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes over rollouts beside their work: some carry no weight and are stopped, some get fewer teams, stand still, or lose their owner. */
final class SimulatedTurns {

    private static final double STOPPED = 0.15;
    private static final double NARROWED = 0.08;
    private static final double HELD = 0.08;
    private static final double OWNER_LEAVES = 0.06;
    private static final int LATEST = 120;

    private final ApplicationContext product;
    private final WorkingTime time;
    private final Clock clock;
    private final List<Turn> turns = new ArrayList<>();

    SimulatedTurns(ApplicationContext product, Clock clock) {
        this.product = product;
        this.time = product.getBean(WorkingTime.class);
        this.clock = clock;
    }

    /** Something that will happen to a rollout. */
    record Turn(Instant at, RolloutId rollout, Consumer<RolloutId> what) {

        /** Nothing happens where it comes too early or too late. */
        void happen() {
            try {
                what.accept(rollout);
            } catch (RolloutError notNow) {
                // a rollout that has ended is not stopped, one without an owner loses none
            }
        }
    }

    /** Draws what will happen to a rollout that begins now. */
    void draw(RolloutId rollout, RandomGenerator chance) {
        draw(rollout, STOPPED, 15, this::stop, chance);
        draw(rollout, NARROWED, 20, this::narrow, chance);
        draw(rollout, HELD, 5, this::hold, chance);
        draw(rollout, OWNER_LEAVES, 30, this::ownerLeaves, chance);
    }

    private void draw(RolloutId rollout, double share, int earliest, Consumer<RolloutId> what, RandomGenerator chance) {
        double happens = chance.nextDouble();
        int day = earliest + chance.nextInt(LATEST);
        if (happens < share) {
            turns.add(new Turn(time.plus(clock.instant(), Period.ofDays(day)), rollout, what));
        }
    }

    /** Takes out what happens until then. */
    List<Turn> until(Instant end) {
        List<Turn> due = turns.stream().filter(turn -> !turn.at().isAfter(end)).toList();
        turns.removeAll(due);
        return due;
    }

    private void stop(RolloutId rollout) {
        product.getBean(StoppingRollout.class)
                .stop(
                        rollout,
                        who("sponsor", rollout),
                        null,
                        "The problem carries no weight for the business.",
                        "Count the cases before a pilot begins.");
    }

    private void narrow(RolloutId rollout) {
        TeamId kept = product.getBean(JdbcClient.class)
                .sql("select id from team where rollout = :rollout order by name")
                .param("rollout", rollout.value())
                .query((row, number) -> new TeamId(row.getObject("id", UUID.class)))
                .list()
                .get(0);
        product.getBean(NarrowingScope.class)
                .narrow(rollout, who("sponsor", rollout), null, Set.of(kept), "The others have too few cases.");
    }

    private void hold(RolloutId rollout) {
        Instant end = time.plus(clock.instant(), Period.ofDays(10));
        product.getBean(HoldingRollout.class)
                .hold(rollout, who("lead", rollout), time.day(end), "The system is replaced first.");
        turns.add(new Turn(
                end, rollout, held -> product.getBean(ResumingRollout.class).resume(held, who("lead", held))));
    }

    private void ownerLeaves(RolloutId rollout) {
        product.getBean(LeavingRollout.class).ownerLeaves(rollout, who("lead", rollout), "Goes to another site.");
    }

    private PersonId who(String role, RolloutId rollout) {
        return new PersonId(product.getBean(JdbcClient.class)
                .sql("select " + role + " from rollout where id = :id")
                .param("id", rollout.value())
                .query(String.class)
                .single());
    }
}
