package io.crossing.rollout;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.process.WorkingTime;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.jdbc.JdbcBudgets;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.jdbc.Settlements;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what was spent of a rollout's budget, and takes a wrong booking back; the sponsor hears when it becomes more than was approved. */
@Service
public class BookingSpending {

    /** The parts of a budget. */
    public static final List<String> ITEMS = List.of("integration", "documentation", "training", "upkeep");

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int CENTS = 2;

    private final JdbcRollouts rollouts;
    private final JdbcBudgets budgets;
    private final Settlements settlements;
    private final StageVisits visits;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;
    private final Clock clock;

    BookingSpending(
            JdbcRollouts rollouts,
            JdbcBudgets budgets,
            Settlements settlements,
            StageVisits visits,
            Ledger ledger,
            ApplicationEventPublisher events,
            WorkingTime time,
            Clock clock) {
        this.rollouts = rollouts;
        this.budgets = budgets;
        this.settlements = settlements;
        this.visits = visits;
        this.ledger = ledger;
        this.events = events;
        this.time = time;
        this.clock = clock;
    }

    /**
     * What somebody books, as they entered it.
     *
     * @param stage by its id; the stage that the rollout is in where it is left out
     * @param on a day in ISO-8601; today where it is left out
     */
    public record Booking(
            @Nullable String item,
            @Nullable String stage,
            @Nullable BigDecimal money,
            @Nullable BigDecimal hours,
            @Nullable String on,
            @Nullable String what) {}

    /** Whether this person may book: lead, owner, whoever decides on spending, and process admins. */
    public boolean may(Rollout rollout, Person person) {
        return person.id().equals(rollout.lead())
                || person.id().equals(rollout.owner())
                || person.id().equals(settlements.decider(rollout, "spend"))
                || person.is(Role.PROCESS_ADMIN);
    }

    /**
     * Books it.
     *
     * @throws NotAllowed unless {@link #may}
     * @throws RolloutEndedAlready if the rollout is over
     * @throws AnswersRefused naming each field that is missing or cannot be so
     */
    @Transactional
    public Spending book(RolloutId id, Person by, Booking booking) {
        Rollout rollout = mine(id, by);
        Said said = new Said();
        if (booking.item() == null || !ITEMS.contains(booking.item())) {
            said.refuse("item", Sentence.of("rollout.refused.spending.item", List.copyOf(ITEMS)));
        }
        BigDecimal money = amount(said, "money", booking.money());
        BigDecimal hours = booking.hours() == null ? BigDecimal.ZERO : amount(said, "hours", booking.hours());
        StageId stage = stage(said, rollout, booking.stage());
        LocalDate on = day(said, rollout, booking.on());
        String what = said.text("what", booking.what(), Sentence.of("rollout.refused.spending.what"));
        if (booking.money() != null && booking.money().signum() == 0 && hours.signum() == 0) {
            said.refuse("money", Sentence.of("rollout.refused.spending.money"));
        }
        said.check();
        return keep(
                rollout,
                new Spending(
                        UUID.randomUUID(),
                        Objects.requireNonNull(booking.item()),
                        stage,
                        money,
                        hours,
                        on,
                        what,
                        null,
                        by.id(),
                        clock.instant()));
    }

    /**
     * Takes a booking back with one of the opposite amount; both stay on record.
     *
     * @throws AnswersRefused if there is none, or it is taken back already
     */
    @Transactional
    public Spending takeBack(RolloutId id, Person by, UUID booking) {
        Rollout rollout = mine(id, by);
        List<Spending> spent = budgets.of(id).spent();
        boolean again = spent.stream().anyMatch(one -> booking.equals(one.takesBack()));
        Spending wrong = spent.stream()
                .filter(one -> one.id().equals(booking) && one.takesBack() == null && !again)
                .findFirst()
                .orElseThrow(() ->
                        new AnswersRefused(List.of(new FieldError("booking", Sentence.of("rollout.refused.booking")))));
        return keep(
                rollout,
                new Spending(
                        UUID.randomUUID(),
                        wrong.item(),
                        wrong.stage(),
                        wrong.money().negate(),
                        wrong.hours().negate(),
                        wrong.on(),
                        wrong.what(),
                        wrong.id(),
                        by.id(),
                        clock.instant()));
    }

    private Rollout mine(RolloutId id, Person by) {
        Rollout rollout = rollouts.locked(id);
        if (!may(rollout, by)) {
            throw new NotAllowed(Sentence.of("rollout.refused.spending"));
        }
        StillRunning.must(rollout);
        return rollout;
    }

    /** The sponsor hears of it once it is more than approved, and again when it was less in between. */
    private Spending keep(Rollout rollout, Spending spending) {
        boolean before = over(budgets.of(rollout.id()));
        budgets.add(rollout.id(), spending);
        ledger.write(rollout.id(), spending.by(), null, line(spending), spending.what());
        Budget now = budgets.of(rollout.id());
        BigDecimal approved = now.approved();
        if (!before && over(now) && approved != null) {
            ledger.write(
                    rollout.id(), null, null, Sentence.of("history.spending.over", now.spentInAll(), approved), null);
            events.publishEvent(new BudgetOverspent(
                    rollout.id(), spending.id(), spending.what(), approved, now.spentInAll(), spending.by()));
        }
        return spending;
    }

    private static boolean over(Budget budget) {
        return budget.approved() != null && budget.overspent();
    }

    private static Sentence line(Spending spending) {
        return Sentence.of(
                spending.takesBack() == null ? "history.spending.booked" : "history.spending.taken-back",
                spending.money().abs(),
                Sentence.of("rollout.spending.item." + spending.item()));
    }

    private static BigDecimal amount(Said said, String field, @Nullable BigDecimal amount) {
        if (amount == null || amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            said.refuse(field, Sentence.of("rollout.refused.spending.amount"));
            return BigDecimal.ZERO;
        }
        if (amount.stripTrailingZeros().scale() > CENTS) {
            said.refuse(field, Sentence.of("rollout.refused.spending.places"));
            return BigDecimal.ZERO;
        }
        return amount;
    }

    private @Nullable StageId stage(Said said, Rollout rollout, @Nullable String stage) {
        if (stage == null || stage.isBlank()) {
            return rollout.stage();
        }
        StageId chosen = new StageId(stage);
        if (visits.of(rollout.id()).stream().noneMatch(visit -> visit.stage().equals(chosen))) {
            said.refuse("stage", Sentence.of("rollout.refused.spending.stage"));
        }
        return chosen;
    }

    private LocalDate day(Said said, Rollout rollout, @Nullable String on) {
        LocalDate today = time.of(rollout.id()).day(clock.instant());
        if (on == null || on.isBlank()) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(on);
            if (day.isAfter(today)) {
                said.refuse("on", Sentence.of("rollout.refused.spending.day"));
            }
            return day;
        } catch (DateTimeException noDay) {
            said.refuse("on", Sentence.of("rollout.refused.spending.day-form"));
            return today;
        }
    }
}
