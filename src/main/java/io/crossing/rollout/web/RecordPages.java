package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.jdbc.JdbcEvidences;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The record of a rollout: the evidence and the history, newest first. */
@Controller
@RequestMapping("/rollouts/{id}")
class RecordPages {

    private final RolloutHead head;
    private final JdbcEvidences evidences;
    private final EvidenceWords words;
    private final FilesOnRecord files;
    private final Ledger ledger;
    private final HistoryLines lines;

    RecordPages(
            RolloutHead head,
            JdbcEvidences evidences,
            EvidenceWords words,
            FilesOnRecord files,
            Ledger ledger,
            HistoryLines lines) {
        this.head = head;
        this.evidences = evidences;
        this.words = words;
        this.files = files;
        this.ledger = ledger;
        this.lines = lines;
    }

    @GetMapping("/evidence")
    String evidence(@PathVariable UUID id, Paging paging, Person reader, Model model) {
        Rollout rollout = head.show(id, "evidence", reader, model);
        model.addAttribute(
                "page",
                Page.of(
                        words.of(rollout, evidences.of(rollout.id(), paging.offset(), paging.size()), reader),
                        paging,
                        evidences.count(rollout.id())));
        model.addAttribute("files", files.of(rollout, reader));
        return "rollout/evidence";
    }

    @GetMapping("/history")
    String history(@PathVariable UUID id, Paging paging, Person reader, Model model) {
        Rollout rollout = head.show(id, "history", reader, model);
        model.addAttribute(
                "page",
                Page.of(
                        lines.of(ledger.of(rollout.id(), paging.page(), paging.size()), reader),
                        paging,
                        ledger.count(rollout.id())));
        return "rollout/history";
    }
}
