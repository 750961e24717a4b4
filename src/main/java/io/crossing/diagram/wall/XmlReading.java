package io.crossing.diagram.wall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Reads a file into elements; nothing outside the file is looked at, and what is too deep or too much ends the reading. */
public final class XmlReading extends DefaultHandler2 {

    private @Nullable XmlElement root;
    private @Nullable XmlElement current;
    private int depth;
    private int count;

    private XmlReading() {}

    /** @throws XmlRefused naming the rule if the file is no XML, has a DOCTYPE, or is too deep or too long */
    public static XmlElement read(byte[] content) throws XmlRefused {
        XmlReading reading = new XmlReading();
        try {
            reading.parse(content);
        } catch (XmlRefused refused) {
            throw refused;
        } catch (SAXParseException wrong) {
            throw new XmlRefused(Rule.NOT_READABLE, reading.where(), "line " + wrong.getLineNumber());
        } catch (SAXException | IOException | ParserConfigurationException wrong) {
            throw new XmlRefused(Rule.NOT_READABLE, reading.where(), "");
        }
        XmlElement root = reading.root;
        if (root == null) {
            throw new XmlRefused(Rule.NOT_READABLE, "", "");
        }
        return root;
    }

    private void parse(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
        parser.parse(new InputSource(new ByteArrayInputStream(content)), this);
    }

    @Override
    public void startDTD(@Nullable String name, @Nullable String publicId, @Nullable String systemId)
            throws SAXException {
        throw new XmlRefused(Rule.DOCTYPE, "", name == null ? "" : name);
    }

    @Override
    public InputSource resolveEntity(
            @Nullable String name, @Nullable String publicId, @Nullable String baseUri, @Nullable String systemId)
            throws SAXException {
        throw new XmlRefused(Rule.DOCTYPE, where(), systemId == null ? "" : systemId);
    }

    @Override
    public void startElement(String namespace, String local, String qualified, Attributes attributes)
            throws SAXException {
        XmlElement element = new XmlElement(Namespaces.name(namespace, local), current);
        if (++depth > Limits.DEPTH) {
            throw new XmlRefused(Rule.TOO_DEEP, where(), String.valueOf(Limits.DEPTH));
        }
        if (++count > Limits.ELEMENTS) {
            throw new XmlRefused(Rule.TOO_MANY, where(), String.valueOf(Limits.ELEMENTS));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            add(element, Namespaces.name(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
        }
        if (current == null) {
            root = element;
        } else {
            current.children().add(element);
        }
        current = element;
    }

    /** Two namespaces may have one prefix here; an attribute must not hide behind another. */
    private static void add(XmlElement element, String attribute, String value) throws XmlRefused {
        if (element.attributes().put(attribute, value) != null) {
            throw new XmlRefused(Rule.ATTRIBUTE, element.id(), attribute);
        }
    }

    @Override
    public void endElement(String namespace, String local, String qualified) {
        depth--;
        current = current == null ? null : current.parent();
    }

    @Override
    public void characters(char[] characters, int from, int count) {
        if (current != null) {
            current.addText(characters, from, count);
        }
    }

    @Override
    public void error(SAXParseException wrong) throws SAXException {
        throw wrong;
    }

    private String where() {
        return current == null ? "" : current.id();
    }
}
