package io.crossing.diagram.running.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.WorkshopError.DiagramUnknown;
import io.crossing.diagram.running.RetryingIncident;
import io.crossing.diagram.running.RunningError;
import io.crossing.people.Person;
import io.crossing.process.Incidents;
import io.crossing.process.Incidents.Incident;
import io.crossing.process.RunMoves;
import io.crossing.web.NextPage;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What runs, on pages: what failed, and where rollouts wait in a diagram. */
@Controller
@RequestMapping("/workshop")
class RunningPages {

    private final Incidents incidents;
    private final RetryingIncident retrying;
    private final RunMoves runs;
    private final IncidentWords words;

    RunningPages(Incidents incidents, RetryingIncident retrying, RunMoves runs, IncidentWords words) {
        this.incidents = incidents;
        this.retrying = retrying;
        this.runs = runs;
        this.words = words;
    }

    @GetMapping("/incidents")
    String list(Paging paging, Person reader, Model model) {
        Admins.must(reader);
        List<Incident> all = incidents.open();
        model.addAttribute(
                "page",
                Page.of(
                        all.stream()
                                .skip(paging.offset())
                                .limit(paging.size())
                                .map(one -> row(one, reader))
                                .toList(),
                        paging,
                        all.size()));
        return "diagram/incidents";
    }

    private Row row(Incident incident, Person reader) {
        return new Row(
                incident.id(),
                incident.rollout().toString(),
                words.rollout(incident.rollout()),
                incident.name(),
                words.why(incident),
                incident.message(),
                incident.variable(),
                incident.value() == null ? "" : incident.value(),
                words.moment(incident.since(), reader.timeZone()));
    }

    /** An incident in words. */
    record Row(
            String id,
            String rollout,
            String rolloutName,
            String name,
            String why,
            String message,
            @Nullable String variable,
            String value,
            String since) {}

    @PostMapping("/incidents/{id}/retry")
    String retry(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String variable,
            @RequestParam(defaultValue = "") String value,
            Person by,
            RedirectAttributes redirect) {
        Map<String, @Nullable Object> values =
                variable.isBlank() || value.isBlank() ? Map.of() : Map.of(variable, RetryingIncident.typed(value));
        try {
            retrying.retry(by, id, values);
            redirect.addFlashAttribute("message", words.say("incident.retried"));
        } catch (RunningError failed) {
            NextPage.refuses(redirect, failed);
        }
        return "redirect:/workshop/incidents";
    }

    @GetMapping("/places")
    String places(
            @RequestParam(defaultValue = "PilotToScale") String diagram,
            @RequestParam(required = false) @Nullable Integer version,
            Person reader,
            Model model) {
        Admins.must(reader);
        SortedMap<Integer, Integer> versions = runs.versions(diagram);
        if (versions.isEmpty()) {
            throw new DiagramUnknown(diagram);
        }
        int shown = version != null && versions.containsKey(version) ? version : fullest(versions);
        Map<String, Integer> counts = runs.places(diagram, shown);
        List<Place> places = runs.drawn(diagram, shown).stream()
                .filter(place -> counts.containsKey(place.element()))
                .map(place -> new Place(place.element(), place.name(), counts.getOrDefault(place.element(), 0)))
                .sorted(Comparator.comparing(Place::rollouts).reversed().thenComparing(Place::name))
                .toList();
        Map<String, String> choices = new LinkedHashMap<>();
        versions.forEach((one, count) -> choices.put(String.valueOf(one), words.say("move.version", one, count)));
        model.addAttribute("diagram", diagram);
        model.addAttribute("version", String.valueOf(shown));
        model.addAttribute("versions", choices);
        model.addAttribute("places", places);
        model.addAttribute(
                "heat",
                places.stream()
                        .map(place -> place.element() + ":" + place.rollouts())
                        .collect(Collectors.joining(",")));
        return "diagram/places";
    }

    private static int fullest(SortedMap<Integer, Integer> versions) {
        return versions.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(versions.lastKey());
    }

    /** Where rollouts wait. */
    record Place(String element, String name, int rollouts) {}
}
