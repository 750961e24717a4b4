package io.crossing.diagram.wall;

import org.xml.sax.SAXException;

/** Reading a file ended because of what it contains. */
public final class XmlRefused extends SAXException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String element;
    private final String detail;

    XmlRefused(Rule rule, String element, String detail) {
        super(rule.code());
        this.rule = rule;
        this.element = element;
        this.detail = detail;
    }

    public Rule rule() {
        return rule;
    }

    public String element() {
        return element;
    }

    public String detail() {
        return detail;
    }
}
