package io.crossing.rehearsal.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.Workshop;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import io.crossing.process.DiagramsRefused;
import io.crossing.process.RolloutId;
import io.crossing.rehearsal.AskedTasks;
import io.crossing.rehearsal.AskedTasks.AskedTask;
import io.crossing.rehearsal.FastForwarding;
import io.crossing.rehearsal.Rehearsal;
import io.crossing.rehearsal.RehearsalError.OrderRefused;
import io.crossing.rehearsal.RehearsalError.StageTaken;
import io.crossing.rehearsal.RehearsalOrder;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutUnknown;
import io.crossing.rollout.Rollouts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A draft on fast-forward: how it shall be played, and what came of it. The address keeps both, as the same seed comes out the same. */
@Controller
class FastForwardPage {

    private static final int MOST_ROLLOUTS = 100;

    private final Workshop workshop;
    private final DiagramDrafts drafts;
    private final FastForwarding forwarding;
    private final Rollouts rollouts;
    private final Story story;
    private final RehearsalWords words;

    FastForwardPage(
            Workshop workshop,
            DiagramDrafts drafts,
            FastForwarding forwarding,
            Rollouts rollouts,
            Story story,
            RehearsalWords words) {
        this.workshop = workshop;
        this.drafts = drafts;
        this.forwarding = forwarding;
        this.rollouts = rollouts;
        this.story = story;
        this.words = words;
    }

    @GetMapping("/workshop/{file}/fast-forward")
    String show(
            @PathVariable String file,
            @RequestParam Map<String, String> fields,
            Person reader,
            Model model,
            HttpServletResponse response) {
        Admins.must(reader);
        DiagramKey key = workshop.find(file);
        List<AskedTask> tasks = tasks(key);
        boolean drafted = drafts.of(key).isPresent();
        model.addAttribute("key", key);
        model.addAttribute("drafted", drafted);
        model.addAttribute("tasks", tasks);
        model.addAttribute("fields", fields);
        model.addAttribute(
                "chosen",
                fields.entrySet().stream()
                        .anyMatch(field -> field.getKey().matches("(answer|after)\\..+")
                                && !field.getValue().isBlank()));
        model.addAttribute("paces", choices("rehearsal.pace.", "HISTORY", "AT_ONCE"));
        model.addAttribute("afters", afters());
        model.addAttribute("times", choices("rehearsal.times.", "always", "once"));
        model.addAttribute("likes", likes());
        Map<String, String> problems = new HashMap<>();
        if (fields.containsKey("play")) {
            boolean compared = drafted && "on".equals(fields.get("compare"));
            play(key, new OrderForm(fields).toOrder(tasks), compared, reader, model, problems);
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("problems", problems);
        return "rehearsal/fast-forward";
    }

    private void play(
            DiagramKey key,
            RehearsalOrder order,
            boolean compared,
            Person reader,
            Model model,
            Map<String, String> problems) {
        try {
            Rehearsal played = forwarding.play(reader, key, order);
            model.addAttribute("played", played);
            model.addAttribute("figures", story.figures(played));
            model.addAttribute("chapters", story.chapters(played, reader));
            model.addAttribute("out", story.out(played, reader));
            model.addAttribute("passed", String.join(",", played.passed()));
            model.addAttribute("standing", Story.standing(played));
            model.addAttribute("drawing", drawing(played));
            if (compared) {
                model.addAttribute("before", story.figures(forwarding.playDeployed(reader, key, order)));
            }
        } catch (OrderRefused refused) {
            refused.errors().forEach(error -> problems.putIfAbsent(error.field(), words.of(error)));
        } catch (StageTaken busy) {
            problems.put("all", words.say("rehearsal.refused.busy"));
        } catch (RolloutUnknown unknown) {
            problems.put("like", words.say("rehearsal.refused.like"));
        } catch (DiagramsRefused refused) {
            problems.put("all", String.valueOf(refused.getMessage()));
        }
    }

    private String drawing(Rehearsal played) {
        DiagramKey shown = new DiagramKey(played.process(), DiagramKind.BPMN);
        return "/api/v1/diagrams/" + shown.file() + (drafts.of(shown).isPresent() ? "/draft" : "");
    }

    /** The tasks of the diagram that is played, of what it calls, and of what happens beside it. */
    private List<AskedTask> tasks(DiagramKey key) {
        Set<String> processes = new LinkedHashSet<>();
        if (key.kind() == DiagramKind.BPMN) {
            processes.add(key.name());
        }
        processes.addAll(List.of(PilotToScale.KEY, "InvolveTeam", "Escalation", "StallDiagnosis"));
        return new AskedTasks(forwarding.ofDraft(key)).of(processes);
    }

    private Map<String, String> choices(String key, String... values) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (String value : values) {
            choices.put(value, words.say(key + value));
        }
        return choices;
    }

    private Map<String, String> afters() {
        Map<String, String> afters = new LinkedHashMap<>();
        afters.put("", words.say("rehearsal.after.usual"));
        afters.put("PT0H", words.say("rehearsal.after.at-once"));
        for (int days : new int[] {1, 3, 5, 10, 20}) {
            afters.put("P" + days + "D", words.say("rehearsal.after.days", days));
        }
        afters.put(OrderForm.NEVER, words.say("rehearsal.after.never"));
        return afters;
    }

    private Map<String, String> likes() {
        Map<String, String> likes = new LinkedHashMap<>();
        likes.put("", words.say("rehearsal.like.nobody"));
        List<RolloutId> running = rollouts.running();
        List<RolloutId> newest = running.subList(Math.max(0, running.size() - MOST_ROLLOUTS), running.size());
        rollouts.findAll(newest).values().stream()
                .sorted(Comparator.comparing(Rollout::name))
                .forEach(rollout -> likes.put(rollout.id().toString(), rollout.name()));
        return likes;
    }
}
