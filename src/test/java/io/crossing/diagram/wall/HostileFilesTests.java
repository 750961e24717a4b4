package io.crossing.diagram.wall;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.DiagramFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** There are enough of them, and each is refused within two seconds, naming the element, or what stands in its place, where it is about one. */
class HostileFilesTests {

    /** What is wrong with a file as a whole. */
    private static final Set<Rule> OF_A_FILE =
            Set.of(Rule.DOCTYPE, Rule.FILE_SIZE, Rule.FILE_KIND, Rule.NOT_READABLE, Rule.TOO_DEEP, Rule.TOO_MANY);

    @Test
    void refusesEveryDiagram() {
        refuses(HostileFiles.diagrams(), 150);
    }

    @Test
    void refusesEveryTable() {
        refuses(HostileFiles.tables(), 50);
    }

    @Test
    void refusesEveryCase() {
        refuses(HostileFiles.cases(), 10);
    }

    @Test
    void refusesEveryForm() {
        refuses(HostileFiles.forms(), 20);
    }

    private static void refuses(List<DiagramFile> files, int atLeast) {
        assertThat(files.stream().map(file -> file.name() + file.text()).distinct())
                .hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(files)
                .allSatisfy(file -> assertThat(Walls.check(file)).isNotEmpty().allSatisfy(finding -> {
                    if (!OF_A_FILE.contains(finding.rule())) {
                        assertThat(finding.element() + finding.subject())
                                .as(finding.toString())
                                .isNotBlank();
                    }
                }));
    }
}
