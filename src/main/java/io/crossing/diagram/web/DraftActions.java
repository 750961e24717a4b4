package io.crossing.diagram.web;

import io.crossing.diagram.ChangeId;
import io.crossing.diagram.DescribingChange;
import io.crossing.diagram.DiscardingDraft;
import io.crossing.diagram.Draft;
import io.crossing.diagram.DraftId;
import io.crossing.diagram.ElementComments;
import io.crossing.diagram.RestoringRevision;
import io.crossing.diagram.Workshop;
import io.crossing.diagram.WorkshopError.ChangeOver;
import io.crossing.diagram.WorkshopError.CommentRefused;
import io.crossing.diagram.WorkshopError.DraftChanged;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.crossing.web.NextPage;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with a draft on its page. */
@Controller
@RequestMapping("/workshop/{file}")
class DraftActions {

    private final Workshop workshop;
    private final DiscardingDraft discarding;
    private final RestoringRevision restoring;
    private final DescribingChange describing;
    private final ElementComments comments;
    private final WorkshopWords words;

    DraftActions(
            Workshop workshop,
            DiscardingDraft discarding,
            RestoringRevision restoring,
            DescribingChange describing,
            ElementComments comments,
            WorkshopWords words) {
        this.workshop = workshop;
        this.discarding = discarding;
        this.restoring = restoring;
        this.describing = describing;
        this.comments = comments;
        this.words = words;
    }

    /** What is done with a file that is known by now. */
    private interface Act {
        void with(DiagramKey key);
    }

    @PostMapping("/discard")
    String discard(@PathVariable String file, @RequestParam String seen, Person by, RedirectAttributes redirect) {
        DiagramKey key = workshop.find(file);
        try {
            Draft draft = discarding.discard(by, key, seen);
            redirect.addFlashAttribute("message", words.say("workshop.discarded"));
            redirect.addFlashAttribute(
                    "undo",
                    Map.of(
                            "action",
                            "/workshop/" + key.file() + "/bring-back",
                            "parameters",
                            Map.of("draft", draft.id().toString())));
            return draft.baseVersion() == 0 ? "redirect:/workshop" : "redirect:/workshop/" + key.file();
        } catch (DraftChanged faster) {
            problem(redirect, "workshop.changed-meanwhile");
            return "redirect:/workshop/" + key.file();
        }
    }

    @PostMapping("/bring-back")
    String bringBack(@PathVariable String file, @RequestParam UUID draft, Person by, RedirectAttributes redirect) {
        DiagramKey key = workshop.forSaving(file, new byte[0]);
        try {
            discarding.bringBack(by, key, new DraftId(draft));
            redirect.addFlashAttribute("message", words.say("workshop.brought-back"));
        } catch (DraftChanged | ChangeOver another) {
            problem(redirect, "workshop.not-brought-back");
        }
        return "redirect:/workshop/" + key.file();
    }

    @PostMapping("/restore")
    String restore(
            @PathVariable String file,
            @RequestParam int revision,
            @RequestParam String seen,
            Person by,
            RedirectAttributes redirect) {
        return act(file, redirect, "workshop.restored", key -> restoring.restore(by, key, revision, seen));
    }

    @PostMapping("/join")
    String join(@PathVariable String file, @RequestParam UUID change, Person by, RedirectAttributes redirect) {
        return act(file, redirect, "workshop.joined", key -> describing.join(by, key, new ChangeId(change)));
    }

    @PostMapping("/comments")
    String say(
            @PathVariable String file,
            @RequestParam(defaultValue = "") String element,
            @RequestParam String text,
            Person by,
            RedirectAttributes redirect) {
        try {
            return act(file, redirect, "workshop.said", key -> comments.say(by, key, element, text));
        } catch (CommentRefused refused) {
            problem(redirect, "workshop.comment.refused");
            return "redirect:/workshop/" + workshop.find(file).file();
        }
    }

    @PostMapping("/comments/{id}")
    String settle(
            @PathVariable String file,
            @PathVariable UUID id,
            @RequestParam boolean settled,
            Person by,
            RedirectAttributes redirect) {
        return act(
                file,
                redirect,
                settled ? "workshop.settled" : "workshop.reopened",
                key -> comments.settle(by, key, id, settled));
    }

    private String act(String file, RedirectAttributes redirect, String done, Act act) {
        DiagramKey key = workshop.find(file);
        try {
            act.with(key);
            redirect.addFlashAttribute("message", words.say(done));
        } catch (DraftChanged faster) {
            problem(redirect, "workshop.changed-meanwhile");
        }
        return "redirect:/workshop/" + key.file();
    }

    private void problem(RedirectAttributes redirect, String words) {
        NextPage.refuses(redirect, this.words.say(words));
    }
}
