package io.crossing.diagram.web;

import io.crossing.diagram.check.CheckRule;
import io.crossing.diagram.wall.Rule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What is checked and why: each rule with a good and a bad example. */
@Controller
@RequestMapping("/workshop/rules")
class RulePages {

    private final WorkshopWords words;

    RulePages(WorkshopWords words) {
        this.words = words;
    }

    /** A rule of the list. */
    record Line(String code, String title, String severity) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "rules",
                Arrays.stream(CheckRule.values())
                        .map(rule ->
                                new Line(rule.code(), words.say("check." + rule.code() + ".title"), severity(rule)))
                        .toList());
        model.addAttribute(
                "wall",
                Arrays.stream(Rule.values())
                        .map(rule -> new Line(rule.code(), words.say("wall." + rule.code() + ".title"), "error"))
                        .toList());
        return "workshop/rules";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        Optional<CheckRule> ours = CheckRule.of(code);
        boolean walls =
                Arrays.stream(Rule.values()).anyMatch(rule -> rule.code().equals(code));
        if (ours.isEmpty() && !walls) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String key = (ours.isPresent() ? "check." : "wall.") + code;
        model.addAttribute("code", code);
        model.addAttribute("heading", words.say(key + ".title"));
        model.addAttribute("why", ours.isPresent() ? words.say(key + ".why") : words.say("workshop.rules.wall.why"));
        model.addAttribute("help", words.say(key + ".help", "…", "…", "…"));
        model.addAttribute("severity", ours.map(RulePages::severity).orElse("error"));
        model.addAttribute("drawn", ours.isPresent());
        return "workshop/rule";
    }

    private static String severity(CheckRule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    /** An example as a file. */
    @GetMapping("/{code}/{which}.bpmn")
    ResponseEntity<byte[]> example(@PathVariable String code, @PathVariable String which) throws IOException {
        CheckRule rule = CheckRule.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!List.of("good", "bad").contains(which)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(new ClassPathResource("workshop/rules/" + rule.code() + "." + which + ".bpmn")
                        .getContentAsByteArray());
    }
}
