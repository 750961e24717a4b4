package io.crossing.diagram.wall;

import io.crossing.process.DiagramAction;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramHelper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says what keeps files from being deployed. Everything that is not known is refused; what is let through can neither run code, reach
 * anything but the variables of its rollout and the product's own words, nor keep the server from its work.
 */
@Component
public class Wall {

    private final ObjectProvider<DiagramAction> actions;
    private final ObjectProvider<DiagramHelper> helpers;

    Wall(ObjectProvider<DiagramAction> actions, ObjectProvider<DiagramHelper> helpers) {
        this.actions = actions;
        this.helpers = helpers;
    }

    /**
     * Checks files that are deployed together: which processes call one another is seen across them.
     *
     * @return nothing if all of them may be deployed
     */
    public List<Finding> check(Collection<DiagramFile> files) {
        Values values = new Values(words());
        Map<DiagramFile, XmlElement> read = new LinkedHashMap<>();
        Map<DiagramFile, Findings> found = new LinkedHashMap<>();
        for (DiagramFile file : files) {
            Findings findings = found.computeIfAbsent(file, one -> new Findings(one.name()));
            FileReading.read(file, findings).ifPresent(root -> read.put(file, root));
        }
        Map<String, XmlElement> processes = processes(read.values());
        read.forEach((file, root) -> {
            Findings findings = found.computeIfAbsent(file, one -> new Findings(one.name()));
            if (file.endsWith(".bpmn")) {
                BpmnWall.check(root, processes, values, findings);
            } else {
                DmnWall.check(root, values, findings);
            }
        });
        return found.values().stream().flatMap(one -> one.all().stream()).toList();
    }

    private WordsOfDiagrams words() {
        return new WordsOfDiagrams(
                actions.stream().map(DiagramAction::name).collect(Collectors.toSet()),
                helpers.stream().map(DiagramHelper::name).collect(Collectors.toSet()));
    }

    private static Map<String, XmlElement> processes(Collection<XmlElement> roots) {
        List<XmlElement> processes = new ArrayList<>();
        roots.forEach(root -> root.children("bpmn:process").forEach(processes::add));
        Map<String, XmlElement> byId = new HashMap<>();
        processes.forEach(process -> byId.put(process.attribute("id"), process));
        return byId;
    }
}
