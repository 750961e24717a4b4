package io.crossing.rollout.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.StageId;
import io.crossing.rollout.BookingSpending;
import io.crossing.rollout.Budget;
import io.crossing.rollout.BudgetLine;
import io.crossing.rollout.Budgets;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Spending;
import io.crossing.rollout.StageOnTheWay;
import io.crossing.rollout.Ways;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a budget into the reader's words: approved, spent and left, by part and by stage. */
@Component
class ShowingBudget {

    private final Budgets budgets;
    private final BookingSpending booking;
    private final Ways ways;
    private final People people;
    private final MessageSource messages;

    ShowingBudget(Budgets budgets, BookingSpending booking, Ways ways, People people, MessageSource messages) {
        this.budgets = budgets;
        this.booking = booking;
        this.ways = ways;
        this.people = people;
        this.messages = messages;
    }

    BudgetView of(Rollout rollout, Person reader) {
        Budget budget = budgets.of(rollout.id());
        BigDecimal approved = budget.approved();
        return new BudgetView(
                approved == null ? "–" : money(approved),
                money(budget.spentInAll()),
                approved == null ? "–" : money(budget.left()),
                approved != null && budget.overspent(),
                approved != null,
                BookingSpending.ITEMS.stream().map(item -> part(item, budget)).toList(),
                stages(rollout, budget),
                bookings(rollout, budget, reader));
    }

    private BudgetView.Part part(String item, Budget budget) {
        BigDecimal asked = sum(budget.asked(), line -> line.item().equals(item), BudgetLine::money);
        BigDecimal spent = budget.spentOn(item);
        BigDecimal hours = sum(budget.spent(), one -> one.item().equals(item), Spending::hours);
        return new BudgetView.Part(item(item), money(asked), money(spent), money(asked.subtract(spent)), money(hours));
    }

    private List<BudgetView.Part> stages(Rollout rollout, Budget budget) {
        List<BudgetView.Part> stages = new ArrayList<>();
        BigDecimal left = budget.approved();
        for (StageOnTheWay stage : ways.of(rollout)) {
            List<Spending> spent = spentIn(stage, budget);
            if (!spent.isEmpty()) {
                BigDecimal money = sum(spent, one -> true, Spending::money);
                left = left == null ? null : left.subtract(money);
                stages.add(new BudgetView.Part(
                        stage.name(),
                        "",
                        money(money),
                        left == null ? "–" : money(left),
                        money(sum(spent, one -> true, Spending::hours))));
            }
        }
        return stages;
    }

    private static List<Spending> spentIn(StageOnTheWay stage, Budget budget) {
        return budget.spent().stream()
                .filter(one -> stage.id().equals(one.stage()))
                .toList();
    }

    private List<BudgetView.Booking> bookings(Rollout rollout, Budget budget, Person reader) {
        Set<Object> takenBack = budget.spent().stream()
                .map(Spending::takesBack)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean may = !rollout.state().ended() && booking.may(rollout, reader);
        return budget.spent().stream()
                .map(one -> new BudgetView.Booking(
                        one.id().toString(),
                        day(one.on()),
                        item(one.item()),
                        stage(rollout, one.stage()),
                        money(one.money()),
                        money(one.hours()),
                        one.what(),
                        name(one.by()),
                        one.takesBack() != null
                                ? say("rollout.spending.takes-back")
                                : takenBack.contains(one.id()) ? say("rollout.spending.taken-back") : "",
                        may && one.takesBack() == null && !takenBack.contains(one.id())))
                .toList();
    }

    private static <T> BigDecimal sum(List<T> all, Predicate<T> counts, Function<T, BigDecimal> amount) {
        return all.stream().filter(counts).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String item(String item) {
        return say("rollout.spending.item." + item);
    }

    private String stage(Rollout rollout, @Nullable StageId stage) {
        return ways.of(rollout).stream()
                .filter(one -> one.id().equals(stage))
                .map(StageOnTheWay::name)
                .findFirst()
                .orElse("–");
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    private static String money(BigDecimal amount) {
        return NumberFormat.getNumberInstance(LocaleContextHolder.getLocale()).format(amount);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(LocaleContextHolder.getLocale())
                .format(day);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
