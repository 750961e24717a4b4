package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.StartingRollout;
import io.crossing.rollout.jdbc.RolloutFilter;
import io.crossing.rollout.jdbc.RolloutSearch;
import io.crossing.web.Paging;
import io.crossing.web.SortableBy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Every rollout that somebody may see, what is late first. */
@Controller
class RolloutListPage {

    private final RolloutSearch search;
    private final RolloutRows rows;
    private final StartingRollout starting;
    private final Phrases phrases;

    RolloutListPage(RolloutSearch search, RolloutRows rows, StartingRollout starting, Phrases phrases) {
        this.phrases = phrases;
        this.search = search;
        this.rows = rows;
        this.starting = starting;
    }

    @GetMapping("/rollouts")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String is,
            @SortableBy({"name", "stageDueAt"}) Paging paging,
            Person reader,
            Model model) {
        boolean all = reader.seesEverything() || reader.is(Role.FOUNDER);
        RolloutFilter filter = new RolloutFilter(
                all ? null : reader.id(), stage, state(is), is.equals("late") ? true : null, null, null, null, q);
        model.addAttribute("page", rows.of(search.find(filter, paging), reader));
        model.addAttribute("q", q);
        model.addAttribute("stage", stage);
        model.addAttribute("is", is);
        model.addAttribute("stages", stages());
        model.addAttribute("states", states());
        model.addAttribute("filtered", !q.isBlank() || !stage.isBlank() || !is.isBlank());
        model.addAttribute("mayStart", starting.mayStart(reader));
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/rollouts")
                        .queryParam("q", "{q}")
                        .queryParam("stage", "{stage}")
                        .queryParam("is", "{is}")
                        .build(q, stage, is)
                        .toString());
        return "rollout/list";
    }

    private Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("", phrases.of("rollout.is.any-stage"));
        search.stageNames().forEach(name -> stages.put(name, name));
        return stages;
    }

    private Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("", phrases.of("rollout.is.any"));
        states.put("late", phrases.of("rollout.is.late"));
        Arrays.stream(RolloutState.values())
                .forEach(state -> states.put(state.name(), phrases.of("rollout.is." + state.name())));
        return states;
    }

    private static @Nullable RolloutState state(String word) {
        return Arrays.stream(RolloutState.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
