package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.web.Paging;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows the mails that a demonstration writes and does not send: everybody's to everybody, which is the point of it. */
@Controller
@RequestMapping("/mails")
@ConditionalOnProperty(name = "crossing.notification.sender", havingValue = "page")
class MailsPage {

    /** A mail may show itself and open its links in a new window; it can run nothing and load nothing. */
    private static final String SANDBOX = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
            + "style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final ShownMails mails;

    MailsPage(ShownMails mails) {
        this.mails = mails;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String q,
            Paging paging,
            Person reader,
            Model model) {
        model.addAttribute("mails", mails.find(to, q, paging));
        model.addAttribute("to", to);
        model.addAttribute("q", q);
        model.addAttribute("zone", reader.timeZone());
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/mails")
                        .queryParamIfPresent("to", present(to))
                        .queryParamIfPresent("q", present(q))
                        .encode()
                        .toUriString());
        return "notification/mails";
    }

    @GetMapping("/{id}")
    String mail(@PathVariable UUID id, Person reader, Model model) {
        model.addAttribute("mail", mails.find(id).orElseThrow(MailsPage::nothing));
        model.addAttribute("letter", mails.letter(id).orElseThrow(MailsPage::nothing));
        model.addAttribute("zone", reader.timeZone());
        return "notification/mail";
    }

    /** The mail alone, as a mail program would show it. */
    @GetMapping("/{id}/html")
    ResponseEntity<String> html(@PathVariable UUID id) {
        Letter letter = mails.letter(id).orElseThrow(MailsPage::nothing);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", SANDBOX)
                .body(letter.html());
    }

    private static Optional<String> present(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
