package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.web.Paging;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the reader was told, newest first; opening it makes it read. */
@Controller
@RequestMapping("/told")
class ToldPage {

    /** A letter may show itself and open its links in this window; it can run nothing and load nothing. */
    private static final String SANDBOX = "sandbox allow-popups allow-popups-to-escape-sandbox"
            + " allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final ToldList told;
    private final Clock clock;

    ToldPage(ToldList told, Clock clock) {
        this.told = told;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "false") boolean unread, Paging paging, Person reader, Model model) {
        model.addAttribute("page", told.of(reader.id(), unread, paging));
        model.addAttribute("unreadOnly", unread);
        model.addAttribute("zone", reader.timeZone());
        return "notification/told";
    }

    @GetMapping("/{id}")
    String letter(@PathVariable UUID id, Person reader, Model model) {
        Letter letter = told.letter(reader.id(), id).orElseThrow(ToldPage::nothing);
        told.read(reader.id(), id, clock.instant());
        model.addAttribute("id", id);
        model.addAttribute("letter", letter);
        return "notification/told-letter";
    }

    @GetMapping("/{id}/html")
    ResponseEntity<String> html(@PathVariable UUID id, Person reader) {
        Letter letter = told.letter(reader.id(), id).orElseThrow(ToldPage::nothing);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(letter.html());
    }

    @PostMapping("/read")
    String readAll(Person reader) {
        told.readAll(reader.id(), clock.instant());
        return "redirect:/told";
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
