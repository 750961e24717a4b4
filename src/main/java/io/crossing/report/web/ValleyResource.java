package io.crossing.report.web;

import io.crossing.people.Person;
import io.crossing.report.SurvivalCurve.Step;
import io.crossing.report.ValleyView;
import io.crossing.report.ValleyView.Moving;
import io.crossing.report.ValleyView.StageTime;
import io.crossing.report.ViewingValley;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /reports/valley}: the same as the page, as numbers. */
@RestController
@Tag(name = "reports")
class ValleyResource {

    private final ViewingValley viewing;

    ValleyResource(ViewingValley viewing) {
        this.viewing = viewing;
    }

    /** Shares from 0 to 1, times in working days. */
    record ValleyBody(
            long rollouts,
            long running,
            long across,
            long stopped,
            List<Step> curve,
            List<StageTime> stages,
            List<Moving> slowest) {}

    @Operation(
            summary =
                    "The share of rollouts still moving over the time since the pilot was called a success, and how long each stage takes",
            description =
                    "Kaplan-Meier over the rollouts that the caller may see; times in working days without those on hold.")
    @GetMapping("/api/v1/reports/valley")
    ValleyBody valley(Person reader) {
        ValleyView view = viewing.view(reader);
        return new ValleyBody(
                view.rollouts(),
                view.running(),
                view.across(),
                view.stopped(),
                view.curve().steps(),
                view.stages(),
                view.slowest());
    }
}
