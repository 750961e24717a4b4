package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.worklist.AnsweringHelp;
import io.crossing.worklist.AskingForHelp;
import io.crossing.worklist.WithdrawingHelp;
import io.crossing.worklist.web.Pressing.Sent;
import io.crossing.worklist.web.Refusing.Tried;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for help with a task on its page, and answering. */
@Controller
@RequestMapping("/work/{id}")
class HelpActions {

    private static final String STAYS = "redirect:/work/{id}#help";

    private final AskingForHelp asking;
    private final AnsweringHelp answering;
    private final WithdrawingHelp withdrawing;
    private final Pressing pressing;
    private final HolderNames names;

    HelpActions(
            AskingForHelp asking,
            AnsweringHelp answering,
            WithdrawingHelp withdrawing,
            Pressing pressing,
            HolderNames names) {
        this.asking = asking;
        this.answering = answering;
        this.withdrawing = withdrawing;
        this.pressing = pressing;
        this.names = names;
    }

    @PostMapping("/ask-help")
    String ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String question,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        Sent sent = new Sent("ask-help", Map.of("to", to, "question", question));
        pressing.attempt(sent, () -> asking.ask(new WorkItemId(id), by, Receiver.of(to), question), next)
                .value()
                .ifPresent(asked -> pressing.say(
                        next,
                        locale,
                        Undo.by(
                                id,
                                "withdraw-help",
                                Map.of("request", asked.id().toString())),
                        "worklist.said.help-asked",
                        names.of(asked.helper())));
        return STAYS;
    }

    @PostMapping("/withdraw-help")
    String withdraw(
            @PathVariable String id, @RequestParam UUID request, Person by, Locale locale, RedirectAttributes next) {
        Tried<Boolean> tried = pressing.attempt(
                Sent.of("withdraw-help"),
                () -> {
                    withdrawing.withdraw(new WorkItemId(id), request, by);
                    return true;
                },
                next);
        tried.value().ifPresent(done -> pressing.say(next, locale, null, "worklist.said.help-withdrawn"));
        return STAYS;
    }

    @PostMapping("/answer-help")
    String answer(
            @PathVariable String id,
            @RequestParam UUID request,
            @RequestParam(defaultValue = "") String answer,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        pressing.attempt(
                        new Sent("answer-help", Map.of("answer", answer)),
                        () -> answering.answer(new WorkItemId(id), request, by, answer),
                        next)
                .value()
                .ifPresent(answered ->
                        pressing.say(next, locale, null, "worklist.said.help-answered", names.of(answered.askedBy())));
        return STAYS;
    }
}
