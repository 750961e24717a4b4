package io.crossing.rehearsal;

import io.crossing.diagram.wall.XmlElement;
import io.crossing.diagram.wall.XmlReading;
import io.crossing.diagram.wall.XmlRefused;
import io.crossing.process.DiagramFile;
import io.crossing.process.form.FormField;
import io.crossing.process.form.FormNotReadable;
import io.crossing.process.form.FormSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks that diagrams draw, with what can be chosen where they are answered; files that cannot be read have none. */
public final class AskedTasks {

    private final Map<String, DiagramFile> files;

    public AskedTasks(Collection<DiagramFile> files) {
        this.files =
                files.stream().collect(Collectors.toMap(DiagramFile::name, Function.identity(), (one, other) -> other));
    }

    /**
     * A task as it is drawn.
     *
     * @param element its id
     * @param choices fields of its form, in the rows of lists too, whose options stand in the form
     */
    public record AskedTask(String element, String name, List<FormField> choices) {}

    /** Those of a diagram and of what it calls, in the order of the files. */
    public List<AskedTask> of(Collection<String> processes) {
        return processes.stream()
                .map(process -> files.get(process + ".bpmn"))
                .filter(java.util.Objects::nonNull)
                .flatMap(this::tasks)
                .toList();
    }

    private Stream<AskedTask> tasks(DiagramFile file) {
        try {
            return XmlReading.read(file.content())
                    .all()
                    .filter(element -> element.is("bpmn:userTask"))
                    .map(this::task);
        } catch (XmlRefused unreadable) {
            return Stream.empty();
        }
    }

    private AskedTask task(XmlElement drawn) {
        String name = drawn.attribute("name");
        return new AskedTask(
                drawn.id(), name.isEmpty() ? drawn.id() : name, choices(drawn.attribute("camunda:formRef")));
    }

    private List<FormField> choices(String form) {
        DiagramFile file = files.get(form + ".form");
        try {
            return file == null
                    ? List.of()
                    : choices(FormSchema.parse(file.text()).fields());
        } catch (FormNotReadable unreadable) {
            return List.of();
        }
    }

    private static List<FormField> choices(List<FormField> fields) {
        List<FormField> choices = new ArrayList<>();
        for (FormField field : fields) {
            if (field.options().size() > 1 && !field.type().isMultiple()) {
                choices.add(field);
            }
            choices.addAll(choices(field.fields()));
        }
        return choices;
    }
}
