package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.ComparingVersions;
import io.crossing.diagram.Workshop;
import io.crossing.diagram.diff.Difference;
import io.crossing.diagram.diff.Difference.Part;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What differs between two states, in words and on the drawings. */
@Controller
class DiffPage {

    private final Workshop workshop;
    private final ComparingVersions comparing;
    private final DeployedFiles deployed;
    private final WorkshopWords words;
    private final DiffWords names;

    DiffPage(
            Workshop workshop,
            ComparingVersions comparing,
            DeployedFiles deployed,
            WorkshopWords words,
            DiffWords names) {
        this.workshop = workshop;
        this.comparing = comparing;
        this.deployed = deployed;
        this.words = words;
        this.names = names;
    }

    @GetMapping("/workshop/{file}/diff")
    String show(
            @PathVariable String file,
            @RequestParam(defaultValue = "deployed") String from,
            @RequestParam(defaultValue = "draft") String to,
            Person reader,
            Model model) {
        Admins.must(reader);
        DiagramKey key = workshop.find(file);
        Difference difference = comparing.compare(reader, key, from, to);
        model.addAttribute("key", key);
        model.addAttribute("difference", difference);
        model.addAttribute("types", names.types(difference));
        model.addAttribute("attributes", names.attributes(difference));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("fromWords", state(from));
        model.addAttribute("toWords", state(to));
        model.addAttribute("states", states(key));
        model.addAttribute("drawn", key.kind() == DiagramKind.BPMN);
        model.addAttribute("before", address(key, from));
        model.addAttribute("after", address(key, to));
        model.addAttribute("addedIds", ids(difference.added()));
        model.addAttribute("removedIds", ids(difference.removed()));
        model.addAttribute("changedIds", ids(difference.changed()));
        model.addAttribute("movedIds", ids(difference.moved()));
        return "workshop/diff";
    }

    private Map<String, String> states(DiagramKey key) {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("draft", state("draft"));
        states.put("deployed", state("deployed"));
        deployed.versions(key)
                .forEach(version ->
                        states.put(String.valueOf(version.version()), state(String.valueOf(version.version()))));
        return states;
    }

    private String state(String state) {
        return state.matches("[0-9]+")
                ? words.say("workshop.diff.version", state)
                : words.say("workshop.diff.state." + (state.equals("draft") ? "draft" : "deployed"));
    }

    private static String address(DiagramKey key, String state) {
        String base = "/api/v1/diagrams/" + key.file();
        return state.equals("draft") ? base + "/draft" : state.equals("deployed") ? base : base + "?version=" + state;
    }

    private static String ids(List<Part> parts) {
        return parts.stream().map(Part::element).collect(Collectors.joining(","));
    }
}
