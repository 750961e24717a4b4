package io.crossing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.web.ValleyPicture.Pier;
import io.crossing.web.ValleyPicture.State;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ValleyPictureTests {

    private static final Locale ENGLISH = Locale.ENGLISH;

    private final ValleyPicture picture = new ValleyPicture(new ValleyWords(WebFixture.messages()));

    @Test
    void saysWhereItStandsToThoseWhoDoNotSeeIt() throws Exception {
        Document small = xml(picture.small(
                List.of(
                        new Pier("Mandate", State.DONE, false),
                        new Pier("Ownership", State.CURRENT, true),
                        new Pier("Readiness", State.AHEAD, false)),
                ENGLISH));

        assertThat(small.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Stage 2 of 3: Ownership, late");
        assertThat(small.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Mandate, done; Ownership, here now, late; Readiness, ahead");
        assertThat(small.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void sagsOnlyWhereItIsLate() {
        assertThat(picture.small(List.of(new Pier("Mandate", State.CURRENT, true)), ENGLISH))
                .contains("valley-deck-late", "valley-mark-late");
        assertThat(picture.small(List.of(new Pier("Mandate", State.CURRENT, false)), ENGLISH))
                .doesNotContain("valley-deck-late", "valley-mark-late");
    }

    @Test
    void isSolidToTheOtherSideWhenAllIsCrossed() {
        List<Pier> over = List.of(new Pier("Mandate", State.DONE, false), new Pier("Ownership", State.SKIPPED, false));

        assertThat(picture.small(over, ENGLISH)).doesNotContain("valley-deck-ahead");
        assertThat(picture.text(over, ENGLISH)).isEqualTo("All 2 stages crossed");
    }

    @Test
    void escapesNames() throws Exception {
        List<Pier> piers = List.of(new Pier("<script>alert('&\")</script>", State.CURRENT, false));

        assertThat(xml(picture.small(piers, ENGLISH))
                        .getElementsByTagName("script")
                        .getLength())
                .isZero();
        assertThat(xml(picture.large(piers, ENGLISH))
                        .getElementsByTagName("script")
                        .getLength())
                .isZero();
    }

    @Test
    void speaksGerman() {
        assertThat(picture.text(List.of(new Pier("Mandat", State.CURRENT, true)), Locale.GERMAN))
                .isEqualTo("Etappe 1 von 1: Mandat, zu spät");
    }

    @Test
    void drawsAnEmptyValley() throws Exception {
        assertThat(xml(picture.small(List.of(), ENGLISH))
                        .getElementsByTagName("path")
                        .getLength())
                .isPositive();
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
