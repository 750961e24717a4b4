package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.rollout.Attachment;
import io.crossing.rollout.Attachments;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.web.Names.Directory;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files of a rollout in words, newest first. */
@Component
class FilesOnRecord {

    private final Attachments attachments;
    private final Names names;
    private final Times times;

    FilesOnRecord(Attachments attachments, Names names, Times times) {
        this.attachments = attachments;
        this.names = names;
        this.times = times;
    }

    /** @param task what it was attached to */
    record File(String id, String name, String task, String by, String at, String sha256) {}

    List<File> of(Rollout rollout, Person reader) {
        List<Attachment> files = attachments.of(rollout.id());
        Directory directory = names.of(files.stream().flatMap(file -> Stream.of(file.by())));
        return files.stream()
                .map(file -> new File(
                        file.id().toString(),
                        file.name(),
                        file.task(),
                        directory.of(file.by()),
                        times.moment(file.at(), reader),
                        file.sha256()))
                .toList();
    }
}
