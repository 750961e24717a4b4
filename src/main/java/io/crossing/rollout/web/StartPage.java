package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.Diagrams;
import io.crossing.process.Sentence;
import io.crossing.process.form.FormPrefill;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.StartingRollout;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The start of a rollout: the form that asks about the pilot. */
@Controller
@RequestMapping("/rollouts/new")
class StartPage {

    private final StartingRollout starting;
    private final Diagrams diagrams;
    private final JsonMapper json;

    StartPage(StartingRollout starting, Diagrams diagrams, JsonMapper json) {
        this.starting = starting;
        this.diagrams = diagrams;
        this.json = json;
    }

    @GetMapping
    String show(Person reader, Model model) {
        if (!starting.mayStart(reader)) {
            throw new NotAllowed(Sentence.of("rollout.refused.start"));
        }
        FormSchema schema = FormSchema.parse(diagrams.form(starting.form()));
        model.addAttribute("schema", Scripts.safe(schema.json()));
        model.addAttribute(
                "data", Scripts.safe(json.writeValueAsString(FormPrefill.of(schema, starting.context(reader)))));
        return "rollout/new";
    }

    @PostMapping
    @ResponseBody
    ResponseEntity<Map<String, String>> start(@RequestBody Answered body, Person by) {
        Rollout rollout = starting.start(by, body.answers() == null ? Map.of() : body.answers());
        String page = "/rollouts/" + rollout.id();
        return ResponseEntity.created(URI.create(page)).body(Map.of("next", page));
    }

    /** What a task form sends. */
    record Answered(@Nullable Map<String, Object> answers) {}
}
