package io.crossing.diagram.wall;

import org.xml.sax.SAXException;

/** Reading a file ended because of what it contains. */
final class XmlRefused extends SAXException {

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

    Rule rule() {
        return rule;
    }

    String element() {
        return element;
    }

    String detail() {
        return detail;
    }
}
