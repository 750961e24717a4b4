package io.crossing.report.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.report.PortfolioFilter;
import io.crossing.report.PortfolioFilter.Standing;
import io.crossing.report.PortfolioRow;
import io.crossing.report.ViewingPortfolio;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Nudging;
import io.crossing.rollout.RolloutError;
import io.crossing.web.NextPage;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import io.crossing.web.SortableBy;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "The portfolio": which rollout is where, for how long, on whom it waits, and when it is likely to end. */
@Controller
class PortfolioPage {

    private final ViewingPortfolio viewing;
    private final PortfolioLines lines;
    private final Nudging nudging;
    private final Involvement involvement;
    private final ReportWords words;

    PortfolioPage(
            ViewingPortfolio viewing,
            PortfolioLines lines,
            Nudging nudging,
            Involvement involvement,
            ReportWords words) {
        this.viewing = viewing;
        this.lines = lines;
        this.nudging = nudging;
        this.involvement = involvement;
        this.words = words;
    }

    @GetMapping("/portfolio")
    String show(
            PortfolioParameters asked,
            @SortableBy({
                        "name",
                        "businessArea",
                        "stage",
                        "stageEnteredAt",
                        "stageDueAt",
                        "startedAt",
                        "targetDate",
                        "likelyDone"
                    })
                    Paging paging,
            Person reader,
            Locale locale,
            Model model) {
        PortfolioFilter filter = asked.filter(Standing.UNDER_WAY);
        model.addAttribute("asked", asked);
        model.addAttribute("view", asked.viewName());
        model.addAttribute("views", views(asked));
        model.addAttribute("standing", filter.standing());
        model.addAttribute("standings", standings(locale));
        model.addAttribute("choices", viewing.choices(reader));
        model.addAttribute("totals", viewing.totals(without(filter), reader));
        model.addAttribute("url", asked.address("/portfolio", null, null));
        model.addAttribute("files", files(asked));
        if (asked.viewName().equals("board")) {
            model.addAttribute("columns", lines.columns(viewing.board(filter, reader), asked, reader, locale));
        } else {
            Page<PortfolioRow> page = viewing.page(filter, paging, reader);
            model.addAttribute("page", page.map(row -> row));
            model.addAttribute("lines", lines.of(page.items(), reader, locale));
            model.addAttribute("timeline", TimelineDrawing.of(page.items(), lines.now(), reader.timeZone(), locale));
            model.addAttribute("sorts", sorts(asked));
        }
        return "report/portfolio";
    }

    /** Reminds those who hold something of a rollout, and comes back to the same part of the portfolio. */
    @PostMapping("/portfolio/{id}/nudge")
    String nudge(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String back,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        RolloutId rollout = involvement.visibleTo(by, new RolloutId(id)).id();
        try {
            int reminded = nudging.nudge(rollout, by.id(), null).size();
            next.addFlashAttribute("message", words.say("report.portfolio.nudged", locale, reminded));
        } catch (RolloutError refused) {
            NextPage.refuses(next, refused);
        }
        return "redirect:" + (back != null && back.startsWith("/portfolio") ? back : "/portfolio");
    }

    /** The numbers above the list count every state, whichever is chosen. */
    private static PortfolioFilter without(PortfolioFilter filter) {
        return new PortfolioFilter(
                Standing.ANY,
                filter.stage(),
                filter.sponsor(),
                filter.owner(),
                filter.lead(),
                filter.on(),
                filter.area(),
                filter.text());
    }

    private Map<String, String> standings(Locale locale) {
        Map<String, String> standings = new LinkedHashMap<>();
        standings.put("", words.say("report.portfolio.is.under-way", locale));
        PortfolioParameters.standings().keySet().stream()
                .filter(word -> !word.equals("under-way"))
                .forEach(word -> standings.put(word, words.say("report.portfolio.is." + word, locale)));
        return standings;
    }

    private Map<String, String> views(PortfolioParameters asked) {
        Map<String, String> views = new LinkedHashMap<>();
        for (String view : new String[] {"table", "board", "timeline"}) {
            views.put(view, asked.address("/portfolio", view, null));
        }
        return views;
    }

    private static Map<String, String> files(PortfolioParameters asked) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String kind : new String[] {"pdf", "csv", "md"}) {
            files.put(kind, asked.address("/api/v1/reports/portfolio." + kind, "", ""));
        }
        return files;
    }

    /** Where the head of each column leads: that order or, where it is that already, the other way round. */
    private static Map<String, String> sorts(PortfolioParameters asked) {
        Map<String, String> sorts = new LinkedHashMap<>();
        for (String field :
                new String[] {"name", "stage", "stageEnteredAt", "stageDueAt", "targetDate", "likelyDone"}) {
            boolean turned = (field + ",asc").equals(asked.sort()) || field.equals(asked.sort());
            sorts.put(field, asked.address("/portfolio", null, field + (turned ? ",desc" : ",asc")));
        }
        return sorts;
    }
}
