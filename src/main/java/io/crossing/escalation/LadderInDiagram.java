package io.crossing.escalation;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a ladder from the file of a diagram: each timer that leads to an element with the property {@code rung} is a rung. */
final class LadderInDiagram {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Document diagram;

    private LadderInDiagram(Document diagram) {
        this.diagram = diagram;
    }

    static Ladder read(String file) {
        return new LadderInDiagram(parsed(file)).ladder();
    }

    private Ladder ladder() {
        SortedMap<Integer, String> waits = new TreeMap<>();
        elements(diagram, BPMN, "boundaryEvent").forEach(timer -> {
            Optional<String> wait = elements(timer, BPMN, "timeDuration")
                    .map(duration -> duration.getTextContent().trim())
                    .findFirst();
            Optional<Integer> rung = rungBehind(timer.getAttribute("id"), new HashSet<>());
            if (wait.isPresent() && rung.isPresent()) {
                waits.put(rung.get(), wait.get());
            }
        });
        return new Ladder(waits);
    }

    private Optional<Integer> rungBehind(String id, Set<String> seen) {
        if (!seen.add(id)) {
            return Optional.empty();
        }
        Optional<Integer> own = rung(id);
        return own.isPresent()
                ? own
                : elements(diagram, BPMN, "sequenceFlow")
                        .filter(flow -> flow.getAttribute("sourceRef").equals(id))
                        .flatMap(flow -> rungBehind(flow.getAttribute("targetRef"), seen).stream())
                        .findFirst();
    }

    private Optional<Integer> rung(String id) {
        return elements(diagram, CAMUNDA, "property")
                .filter(property -> property.getAttribute("name").equals(EscalationProcess.RUNG))
                .filter(property -> ownerOf(property).equals(id))
                .map(property -> property.getAttribute("value"))
                .filter(value -> value.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    /** The id of the element that a property belongs to: property, properties, extensionElements, element. */
    private static String ownerOf(Element property) {
        return property.getParentNode().getParentNode().getParentNode() instanceof Element owner
                ? owner.getAttribute("id")
                : "";
    }

    private static Stream<Element> elements(Document document, String namespace, String name) {
        return elements(document.getElementsByTagNameNS(namespace, name));
    }

    private static Stream<Element> elements(Element within, String namespace, String name) {
        return elements(within.getElementsByTagNameNS(namespace, name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static Document parsed(String file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(file)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("This is no diagram: " + e.getMessage(), e);
        }
    }
}
