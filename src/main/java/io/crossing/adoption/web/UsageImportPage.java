package io.crossing.adoption.web;

import io.crossing.adoption.ImportingUsage;
import io.crossing.adoption.UsageColumns;
import io.crossing.adoption.UsageRead;
import io.crossing.adoption.UsageUnreadable;
import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.ReportingActivation;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutEndedAlready;
import io.crossing.rollout.RolloutHeading;
import io.crossing.web.NextPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a usage export in two steps: how it is understood, row by row; then it is kept. Nothing is kept in the first. */
@Controller
@RequestMapping("/rollouts/{id}/adoption/import")
class UsageImportPage {

    private static final String VIEW = "adoption/import";

    private final RolloutHeading heading;
    private final ImportingUsage importing;
    private final ReportingActivation reporting;
    private final AdoptionWords words;

    UsageImportPage(
            RolloutHeading heading, ImportingUsage importing, ReportingActivation reporting, AdoptionWords words) {
        this.heading = heading;
        this.importing = importing;
        this.reporting = reporting;
        this.words = words;
    }

    /** What the page sends again with each step. */
    record Given(
            @Nullable String text,
            @Nullable String team,
            @Nullable String dayColumn,
            @Nullable String activated,
            @Nullable String outOf,
            @Nullable String day,
            @Nullable String source,
            @Nullable Boolean leaveOut) {

        @Nullable UsageColumns columns() {
            return team == null ? null : new UsageColumns(said(team), said(dayColumn), said(activated), said(outOf));
        }

        private static @Nullable String said(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    @GetMapping
    String begin(@PathVariable UUID id, Person reader, Model model) {
        head(id, reader, model);
        return VIEW;
    }

    /** Shows how a file is understood. */
    @PostMapping("/check")
    String check(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @ModelAttribute Given given,
            Person by,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Rollout rollout = head(id, by, model);
        String text = text(file, given);
        if (text.isBlank()) {
            return refused("file", words.of("adoption.import.file.needed"), model, response);
        }
        if (text.length() > ImportingUsage.LARGEST) {
            return refused("file", words.of("adoption.import.unreadable.long"), model, response);
        }
        try {
            UsageRead read = importing.read(rollout.id(), text, given.columns(), ReportForm.number(given.day()));
            show(read, text, given, model);
        } catch (UsageUnreadable unreadable) {
            return refused("file", words.of("adoption.import.unreadable." + unreadable.why()), model, response);
        }
        return VIEW;
    }

    /** Keeps what was understood. */
    @PostMapping
    String keep(
            @PathVariable UUID id,
            @ModelAttribute Given given,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Rollout rollout = head(id, by, model);
        String text = Objects.requireNonNullElse(given.text(), "");
        Integer day = ReportForm.number(given.day());
        UsageColumns columns =
                Objects.requireNonNullElseGet(given.columns(), () -> new UsageColumns(null, null, null, null));
        try {
            UsageRead kept = importing.keep(
                    rollout.id(), by, text, columns, day, source(given), Boolean.TRUE.equals(given.leaveOut()));
            redirect.addFlashAttribute("message", words.of("adoption.import.said", kept.fresh()));
            return "redirect:/rollouts/" + id + "/adoption";
        } catch (UsageUnreadable unreadable) {
            return refused("file", words.of("adoption.import.unreadable." + unreadable.why()), model, response);
        } catch (AnswersRefused refused) {
            show(importing.read(rollout.id(), text, columns, day), text, given, model);
            problems(refused, model);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        } catch (NotAllowed | RolloutEndedAlready refused) {
            NextPage.refuses(redirect, refused);
            return "redirect:/rollouts/" + id + "/adoption";
        }
    }

    private String source(Given given) {
        String said = given.source();
        return said == null || said.isBlank() ? words.of("adoption.import.source") : said.strip();
    }

    private Rollout head(UUID id, Person reader, Model model) {
        Rollout rollout = heading.show(id, "adoption", reader, model);
        if (!reporting.may(rollout, reader)) {
            throw new NotAllowed(Sentence.of("rollout.refused.report"));
        }
        model.addAttribute("problems", Map.of());
        model.addAttribute("given", new Given(null, null, null, null, null, null, null, null));
        return rollout;
    }

    private String text(@Nullable MultipartFile file, Given given) throws IOException {
        if (file != null && !file.isEmpty() && file.getSize() <= 2L * ImportingUsage.LARGEST) {
            return importing.text(file.getBytes());
        }
        return Objects.requireNonNullElse(given.text(), "");
    }

    private void show(UsageRead read, String text, Given given, Model model) {
        model.addAttribute("read", read);
        model.addAttribute("text", text);
        model.addAttribute("given", given);
        model.addAttribute(
                "rowProblems",
                read.problems().stream()
                        .map(problem -> new RowProblem(
                                problem.row(), words.of("adoption.column." + problem.field()), words.problem(problem)))
                        .toList());
    }

    private static String refused(String field, String message, Model model, HttpServletResponse response) {
        model.addAttribute("problems", Map.of(field, message));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    private static void problems(AnswersRefused refused, Model model) {
        model.addAttribute("problems", refused.byField(LocaleContextHolder.getLocale()));
    }

    /** What is wrong with a row, in words. */
    record RowProblem(int row, String field, String words) {}
}
