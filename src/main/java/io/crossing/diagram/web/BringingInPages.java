package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.Draft;
import io.crossing.diagram.FirstSketch;
import io.crossing.diagram.Revision.How;
import io.crossing.diagram.SavingDraft;
import io.crossing.diagram.Workshop;
import io.crossing.diagram.WorkshopError.DiagramUnknown;
import io.crossing.diagram.WorkshopError.DraftChanged;
import io.crossing.diagram.WorkshopError.FileRefused;
import io.crossing.diagram.WorkshopError.FileTooLarge;
import io.crossing.diagram.WorkshopError.RevisionNeeded;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New files: drawn from a first sketch, or brought in from elsewhere; files that go together come together. */
@Controller
@RequestMapping("/workshop/new")
class BringingInPages {

    private static final int MOST_FILES = 50;

    private final Workshop workshop;
    private final SavingDraft saving;
    private final WorkshopWords words;

    BringingInPages(Workshop workshop, SavingDraft saving, WorkshopWords words) {
        this.workshop = workshop;
        this.saving = saving;
        this.words = words;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "bpmn") String kind, Person reader, Model model) {
        Admins.must(reader);
        return page(kind, "", "", Map.of(), model);
    }

    @PostMapping
    String add(
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String name,
            Person by,
            Model model,
            HttpServletResponse response) {
        Admins.must(by);
        String wanted = name.isBlank() ? nameOf(title) : name.strip();
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isBlank() || title.strip().length() > 150) {
            problems.put("title", words.say("workshop.new.title.wrong"));
        }
        if (!wanted.matches("[A-Z][A-Za-z0-9]{1,79}")) {
            problems.put("name", words.say("workshop.new.name.wrong"));
        } else if (taken(wanted)) {
            problems.put("name", words.say("workshop.new.name.taken"));
        }
        if (problems.isEmpty()) {
            DiagramKey key =
                    new DiagramKey(wanted, DiagramKind.valueOf(kindOf(kind).toUpperCase(Locale.ROOT)));
            saving.save(by, key, FirstSketch.of(key, title), null, null, How.EDITED);
            return "redirect:/workshop/" + key.file() + "/edit";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(kind, title, name, problems, model);
    }

    private boolean taken(String name) {
        try {
            workshop.find(name);
            return true;
        } catch (DiagramUnknown free) {
            return false;
        }
    }

    /** Brings files in, all into one change; what cannot be taken is named, the others come all the same. */
    @PostMapping("/files")
    String bringIn(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable UUID change,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String into,
            Person by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        Admins.must(by);
        List<MultipartFile> sent = files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        List<String> refused = new ArrayList<>();
        List<Draft> taken = new ArrayList<>();
        ChangeId together = change == null ? null : new ChangeId(change);
        for (MultipartFile file : sent.stream().limit(MOST_FILES).toList()) {
            Optional<Draft> draft = take(by, file, into, seen, together, refused);
            draft.ifPresent(taken::add);
            together = draft.map(Draft::change).orElse(together);
        }
        if (sent.isEmpty()) {
            refused.add(words.say("workshop.import.none"));
        }
        if (refused.isEmpty()) {
            redirect.addFlashAttribute("message", words.say("workshop.imported", taken.size()));
            return "redirect:/workshop/" + taken.get(0).key().file();
        }
        model.addAttribute("refused", refused);
        model.addAttribute(
                "taken", taken.stream().map(draft -> draft.key().file()).toList());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page("bpmn", "", "", Map.of(), model);
    }

    private Optional<Draft> take(
            Person by, MultipartFile file, String into, String seen, @Nullable ChangeId change, List<String> refused)
            throws IOException {
        String name = into.isBlank() ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : into;
        Optional<DiagramKey> key = DiagramKey.ofFile(name.replace('\\', '/'));
        if (key.isEmpty()) {
            refused.add(words.say("workshop.import.kind", name));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    saving.save(by, key.get(), file.getBytes(), seen.isBlank() ? null : seen, change, How.IMPORTED));
        } catch (RevisionNeeded | DraftChanged busy) {
            refused.add(words.say("workshop.import.busy", key.get().file()));
        } catch (FileRefused | FileTooLarge wrong) {
            refused.add(key.get().file() + ": " + wrong.in(LocaleContextHolder.getLocale()));
        }
        return Optional.empty();
    }

    private String page(String kind, String title, String name, Map<String, String> problems, Model model) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (DiagramKind one : DiagramKind.values()) {
            kinds.put(one.code(), words.say("workshop.kind." + one.code()));
        }
        model.addAttribute("kinds", kinds);
        model.addAttribute("kind", kindOf(kind));
        model.addAttribute("name", name);
        model.addAttribute("newTitle", title);
        model.addAttribute("problems", problems);
        return "workshop/new";
    }

    private static String kindOf(String kind) {
        return kind.matches("bpmn|dmn|form") ? kind : "bpmn";
    }

    /** A name made of the title's words: "Ask the works council" becomes AskTheWorksCouncil. */
    private static String nameOf(String title) {
        StringBuilder name = new StringBuilder();
        String plain = java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        for (String word : plain.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
