package io.crossing.diagram.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.diagram.diff.Difference.Part;
import io.crossing.diagram.diff.Difference.Value;
import io.crossing.process.DiagramFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What differs between two states of the files that the product ships with. */
class ComparingTests {

    private static final DiagramFile PILOT = file("rollout/PilotToScale.bpmn");
    private static final DiagramFile GATE = file("rollout/HandoffGate.dmn");
    private static final DiagramFile OWNER = file("rollout/NameOwner.form");

    @Test
    void isNothingBetweenTheSame() {
        assertThat(Comparing.of(PILOT, PILOT).isEmpty()).isTrue();
        assertThat(Comparing.of(GATE, GATE).isEmpty()).isTrue();
        assertThat(Comparing.of(OWNER, OWNER).isEmpty()).isTrue();
    }

    @Test
    void isNothingWhereAFileIsOnlyWrittenDownDifferently() {
        String other = PILOT.text()
                .replace("<bpmn:", "<b:")
                .replace("</bpmn:", "</b:")
                .replace("xmlns:bpmn=", "xmlns:b=")
                .replace("bpmn:tFormalExpression", "b:tFormalExpression")
                .replaceAll(">\\s+<", "><");

        assertThat(Comparing.of(PILOT, DiagramFile.of(PILOT.name(), other)).isEmpty())
                .isTrue();
    }

    @Test
    void saysWhichAttributeBecameWhat() {
        Difference difference = change(
                PILOT, "id=\"Task_NameOwner\" name=\"Name the owner\"", "id=\"Task_NameOwner\" name=\"Find an owner\"");

        assertThat(difference.changed()).singleElement().satisfies(part -> {
            assertThat(part.element()).isEqualTo("Task_NameOwner");
            assertThat(part.type()).isEqualTo("userTask");
            assertThat(part.changes()).containsExactly(new Value("name", "Name the owner", "Find an owner"));
        });
        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.moved()).isEmpty();
    }

    @Test
    void namesWhatStandsWithinAnElementByWhereItStands() {
        int timer = PILOT.text().indexOf("id=\"TimerEvent_OwnershipOverruns\"");
        String later =
                PILOT.text().substring(0, timer) + PILOT.text().substring(timer).replaceFirst("P10D", "P12D");

        Difference difference = Comparing.of(PILOT, DiagramFile.of(PILOT.name(), later));

        assertThat(difference.changed()).singleElement().satisfies(part -> {
            assertThat(part.element()).isEqualTo("Timer_OwnershipOverruns");
            assertThat(part.changes()).containsExactly(new Value("timerEventDefinition.timeDuration", "P10D", "P12D"));
        });
    }

    @Test
    void namesExtensionPropertiesByTheirNames() {
        assertThat(change(PILOT, "value=\"ownerAccepted=false\"", "value=\"ownerAccepted=true\"")
                        .changed())
                .singleElement()
                .satisfies(part -> assertThat(part.changes())
                        .containsExactly(new Value("property onReopen", "ownerAccepted=false", "ownerAccepted=true")));
    }

    @Test
    void keepsWhatIsOnlyDrawnElsewhereApart() {
        int shape = PILOT.text().indexOf("bpmnElement=\"Task_NameOwner\"");
        String moved =
                PILOT.text().substring(0, shape) + PILOT.text().substring(shape).replaceFirst("x=\"", "x=\"1");

        Difference difference = Comparing.of(PILOT, DiagramFile.of(PILOT.name(), moved));

        assertThat(difference.moved()).extracting(Part::element).containsExactly("Task_NameOwner");
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void findsWhatWasAddedAndTakenOut() {
        String task = "<bpmn:manualTask id=\"Task_Celebrate\" name=\"Celebrate\"/>";
        DiagramFile more =
                DiagramFile.of(PILOT.name(), PILOT.text().replaceFirst("(<bpmn:process [^>]*>)", "$1" + task));

        assertThat(Comparing.of(PILOT, more).added())
                .containsExactly(new Part("Task_Celebrate", "manualTask", "Celebrate", java.util.List.of()));
        assertThat(Comparing.of(more, PILOT).removed())
                .extracting(Part::element)
                .containsExactly("Task_Celebrate");
    }

    @Test
    void namesTheColumnOfACell() {
        int rule = GATE.text().indexOf("<rule ");
        String other = GATE.text().substring(0, rule)
                + GATE.text().substring(rule).replaceFirst("<text>false</text>", "<text>true</text>");

        Difference difference = Comparing.of(GATE, DiagramFile.of(GATE.name(), other));

        assertThat(difference.changed()).singleElement().satisfies(part -> {
            assertThat(part.type()).isEqualTo("rule");
            assertThat(part.changes()).singleElement().satisfies(value -> {
                assertThat(value.attribute()).isEqualTo("Sponsor confirmed");
                assertThat(value.from()).isEqualTo("false");
                assertThat(value.to()).isEqualTo("true");
            });
        });
    }

    @Test
    void saysWhenRowsChangeTheirOrder() {
        String text = GATE.text();
        int first = text.indexOf("<rule ");
        int second = text.indexOf("<rule ", first + 1);
        int third = text.indexOf("<rule ", second + 1);
        String swapped = text.substring(0, first)
                + text.substring(second, third)
                + text.substring(first, second)
                + text.substring(third);

        assertThat(Comparing.of(GATE, DiagramFile.of(GATE.name(), swapped)).changed())
                .isNotEmpty()
                .allSatisfy(part ->
                        assertThat(part.changes()).extracting(Value::attribute).containsExactly("after row"));
    }

    @Test
    void namesTheSettingOfAField() {
        Difference difference = change(OWNER, "\"label\": \"Deputy\"", "\"label\": \"Stand-in\"");

        assertThat(difference.changed()).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("Stand-in");
            assertThat(part.changes()).containsExactly(new Value("label", "Deputy", "Stand-in"));
        });
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThatThrownBy(() -> Comparing.of(PILOT, DiagramFile.of(PILOT.name(), "<")))
                .isInstanceOf(NotComparable.class);
        assertThatThrownBy(() -> Comparing.of(OWNER, DiagramFile.of(OWNER.name(), "{")))
                .isInstanceOf(NotComparable.class);
    }

    private static Difference change(DiagramFile file, String from, String to) {
        assertThat(file.text()).contains(from);
        return Comparing.of(file, DiagramFile.of(file.name(), file.text().replace(from, to)));
    }

    private static DiagramFile file(String path) {
        try {
            Path file = Path.of("bpmn").resolve(path);
            return DiagramFile.of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
