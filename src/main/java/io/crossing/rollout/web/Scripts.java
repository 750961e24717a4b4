package io.crossing.rollout.web;

/** Makes JSON fit to stand in a page. */
final class Scripts {

    private Scripts() {}

    /** The same JSON without anything that could end the element it stands in. */
    static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
