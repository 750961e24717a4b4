package io.crossing.diagram.wall;

import io.crossing.process.DeploymentGate;
import io.crossing.process.DiagramFile;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts the wall in front of whatever is deployed. */
@Component
class WallBeforeDeployment implements DeploymentGate {

    private final Wall wall;
    private final FindingWords words;

    WallBeforeDeployment(Wall wall, FindingWords words) {
        this.wall = wall;
        this.words = words;
    }

    @Override
    public List<String> objections(Collection<DiagramFile> files) {
        return wall.check(files).stream().map(this::line).toList();
    }

    private String line(Finding finding) {
        String place = finding.element().isEmpty() ? finding.file() : finding.file() + ", " + finding.element();
        return place + ": " + words.message(finding, Locale.ENGLISH) + " " + words.help(finding, Locale.ENGLISH);
    }
}
