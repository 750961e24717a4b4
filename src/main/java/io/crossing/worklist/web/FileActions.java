package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Attachment;
import io.crossing.worklist.AttachingFile;
import io.crossing.worklist.RemovingFile;
import io.crossing.worklist.web.Pressing.Sent;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a task on its page: to attach, to save on one's own device, and to take away again. */
@Controller
class FileActions {

    private final AttachingFile attaching;
    private final RemovingFile removing;
    private final Download download;
    private final Pressing pressing;

    FileActions(AttachingFile attaching, RemovingFile removing, Download download, Pressing pressing) {
        this.attaching = attaching;
        this.removing = removing;
        this.download = download;
        this.pressing = pressing;
    }

    @PostMapping("/work/{id}/attach")
    String attach(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Person by,
            Locale locale,
            RedirectAttributes next) {
        pressing.attempt(Sent.of("attach"), () -> attached(id, file, by), next)
                .value()
                .ifPresent(attached -> pressing.say(
                        next,
                        locale,
                        Undo.by(id, "remove", Map.of("file", attached.id().toString())),
                        "worklist.said.attached",
                        attached.name()));
        return "redirect:/work/{id}#files";
    }

    private Attachment attached(String id, @Nullable MultipartFile file, Person by) {
        Uploaded uploaded = Uploaded.of(file);
        return attaching.attach(new WorkItemId(id), by, uploaded.name(), uploaded.content());
    }

    @PostMapping("/work/{id}/remove")
    String remove(@PathVariable String id, @RequestParam UUID file, Person by, Locale locale, RedirectAttributes next) {
        pressing.attempt(Sent.of("remove"), () -> removing.remove(file, by), next)
                .value()
                .ifPresent(removed -> pressing.say(next, locale, null, "worklist.said.removed", removed.name()));
        return "redirect:/work/{id}#files";
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<StreamingResponseBody> get(@PathVariable UUID id, Person reader) {
        return download.of(id, reader);
    }
}
