package io.crossing.rehearsal;

import io.crossing.process.DiagramFile;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rehearsal.RehearsalError.OrderRefused;
import io.crossing.rehearsal.RehearsalOrder.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks whether a change can be played as somebody wishes. */
final class CheckingOrder {

    private static final Pattern DURATION = Pattern.compile("P\\d{1,3}D|PT\\d{1,4}[HM]");

    private final Collection<DiagramFile> files;
    private final List<FieldError> errors = new ArrayList<>();

    CheckingOrder(Collection<DiagramFile> files) {
        this.files = files;
    }

    /** @throws OrderRefused naming each field that needs another look */
    void check(RehearsalOrder order) {
        if (order.days() < 1 || order.days() > RehearsalOrder.MOST_DAYS) {
            refuse("days", Sentence.of("rehearsal.refused.days", RehearsalOrder.MOST_DAYS));
        }
        order.choices().forEach(this::check);
        if (!errors.isEmpty()) {
            throw new OrderRefused(errors);
        }
    }

    private void check(String task, Choice choice) {
        String field = "choices." + task;
        if (!drawn(task)) {
            refuse(field, Sentence.of("rehearsal.refused.task", task));
        }
        if (choice.times() < 0) {
            refuse(field + ".times", Sentence.of("rehearsal.refused.times"));
        }
        if (!isDuration(choice.after())) {
            refuse(field + ".after", Sentence.of("rehearsal.refused.after"));
        }
    }

    private static boolean isDuration(@Nullable String text) {
        return text == null || DURATION.matcher(text).matches();
    }

    private boolean drawn(String task) {
        return files.stream()
                .filter(file -> file.endsWith(".bpmn"))
                .anyMatch(file -> file.text().contains("id=\"" + task + "\""));
    }

    private void refuse(String field, Sentence why) {
        errors.add(new FieldError(field, why));
    }
}
