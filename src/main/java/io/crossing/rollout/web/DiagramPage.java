package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.Position;
import io.crossing.process.ProcessUnknown;
import io.crossing.rollout.Rollout;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Where a rollout stands in its diagram: what is done, what is now, what comes next. */
@Controller
class DiagramPage {

    private final RolloutHead head;
    private final Diagrams diagrams;

    DiagramPage(RolloutHead head, Diagrams diagrams) {
        this.head = head;
        this.diagrams = diagrams;
    }

    @GetMapping("/rollouts/{id}/diagram")
    String show(@PathVariable UUID id, Person reader, Model model) {
        Rollout rollout = head.show(id, "diagram", reader, model);
        Position position = diagrams.position(rollout.process(), rollout.id());
        model.addAttribute("xml", "/diagrams/" + rollout.process() + "/" + rollout.version() + "/xml");
        model.addAttribute("done", String.join(",", position.done()));
        model.addAttribute("now", String.join(",", position.now()));
        model.addAttribute("next", String.join(",", position.next()));
        return "rollout/diagram";
    }

    /** The file as it was deployed; it never changes. */
    @GetMapping("/diagrams/{process}/{version}/xml")
    @ResponseBody
    ResponseEntity<String> file(@PathVariable String process, @PathVariable int version) {
        try {
            return ResponseEntity.ok()
                    .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                    .cacheControl(CacheControl.maxAge(Duration.ofHours(12)).cachePrivate())
                    .body(diagrams.file(process, version));
        } catch (ProcessUnknown unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }
}
