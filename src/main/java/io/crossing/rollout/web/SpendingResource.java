package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.BookingSpending;
import io.crossing.rollout.BookingSpending.Booking;
import io.crossing.rollout.Budget;
import io.crossing.rollout.Budgets;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Spending;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was spent of a rollout's budget, for programs. */
@RestController
@RequestMapping("/api/v1/rollouts/{id}/spending")
@Tag(name = "rollouts")
@ApiResponse(responseCode = "401", description = "Sign in first", content = @Content(mediaType = Refused.AS))
@ApiResponse(
        responseCode = "404",
        description = "There is no such rollout that you take part in",
        content = @Content(mediaType = Refused.AS))
class SpendingResource {

    private final Involvement involvement;
    private final Budgets budgets;
    private final BookingSpending booking;

    SpendingResource(Involvement involvement, Budgets budgets, BookingSpending booking) {
        this.involvement = involvement;
        this.budgets = budgets;
        this.booking = booking;
    }

    @GetMapping
    @Operation(summary = "What was approved, spent and is left, by stage, and with every booking, newest first")
    @ApiResponse(responseCode = "200", description = "The budget as it stands")
    SpendingView get(@PathVariable UUID id, Person reader) {
        return SpendingView.of(budgets.of(visible(id, reader)));
    }

    @PostMapping
    @Operation(
            summary = "Book what was spent",
            description = "The sponsor hears when it becomes more than was approved.")
    @ApiResponse(responseCode = "201", description = "It is booked")
    @ApiResponse(
            responseCode = "403",
            description = "Up to the lead, the owner and whoever decides on spending",
            content = @Content(mediaType = Refused.AS))
    @ApiResponse(responseCode = "409", description = "It is over", content = @Content(mediaType = Refused.AS))
    @ApiResponse(
            responseCode = "422",
            description = "Something is missing or cannot be so; errors names each field",
            content = @Content(mediaType = Refused.AS))
    ResponseEntity<BookingView> book(@PathVariable UUID id, @RequestBody NewBooking body, Person by) {
        Spending booked = booking.book(visible(id, by), by, body.booking());
        return ResponseEntity.created(URI.create("/api/v1/rollouts/" + id + "/spending"))
                .body(BookingView.of(booked));
    }

    @PostMapping("/{booking}/take-back")
    @Operation(
            summary = "Take a wrong booking back",
            description = "With one of the opposite amount; both stay on record.")
    @ApiResponse(responseCode = "200", description = "The booking that takes it back")
    @ApiResponse(
            responseCode = "422",
            description = "There is none, or it is taken back already",
            content = @Content(mediaType = Refused.AS))
    BookingView takeBack(@PathVariable UUID id, @PathVariable UUID booking, Person by) {
        return BookingView.of(this.booking.takeBack(visible(id, by), by, booking));
    }

    private RolloutId visible(UUID id, Person person) {
        return involvement.visibleTo(person, new RolloutId(id)).id();
    }

    /** Something that was spent. */
    @Schema(name = "NewSpending")
    record NewBooking(
            @Schema(description = "integration, documentation, training or upkeep", example = "integration") @Nullable String item,

            @Schema(description = "The stage it is in where it is left out", example = "Stage_Readiness") @Nullable String stage,

            @Schema(example = "1200") @Nullable BigDecimal money,
            @Schema(example = "16") @Nullable BigDecimal hours,

            @Schema(description = "Today where it is left out", example = "2031-06-12") @Nullable String on,

            @Schema(example = "Interface to the mail system") @Nullable String what) {

        Booking booking() {
            return new Booking(item, stage, money, hours, on, what);
        }
    }

    /** A booking. */
    @Schema(name = "Spending")
    record BookingView(
            UUID id,
            String item,
            @Nullable String stage,
            BigDecimal money,
            BigDecimal hours,
            LocalDate on,
            String what,

            @Schema(description = "The booking that this one takes back") @Nullable UUID takesBack,

            String by,
            Instant at) {

        static BookingView of(Spending spending) {
            return new BookingView(
                    spending.id(),
                    spending.item(),
                    spending.stage() == null ? null : spending.stage().value(),
                    spending.money(),
                    spending.hours(),
                    spending.on(),
                    spending.what(),
                    spending.takesBack(),
                    spending.by().value(),
                    spending.at());
        }
    }

    /** A budget as it stands. */
    @Schema(name = "BudgetSpent")
    record SpendingView(
            @Schema(description = "Absent where nobody has approved anything") @Nullable BigDecimal approved,

            BigDecimal spent,

            @Schema(description = "Below 0 where more was spent") @Nullable BigDecimal left,

            List<StageView> stages,
            List<BookingView> bookings) {

        /** What was spent while the rollout was in a stage. */
        @Schema(name = "StageSpent")
        record StageView(String stage, BigDecimal spent) {}

        static SpendingView of(Budget budget) {
            return new SpendingView(
                    budget.approved(),
                    budget.spentInAll(),
                    budget.approved() == null ? null : budget.left(),
                    budget.stages().stream()
                            .map(stage -> new StageView(stage.value(), budget.spentIn(stage)))
                            .toList(),
                    budget.spent().stream().map(BookingView::of).toList());
        }
    }
}
