package io.crossing.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Tells requests that a browser sends from those of a program. */
final class Browser {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Browser() {}

    /** Whether a browser would answer a {@code WWW-Authenticate} header with a window that asks for a password. */
    static boolean sent(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getHeader("Sec-Fetch-Mode") != null
                || fromScript(request)
                || (accepted != null && accepted.contains("text/html"));
    }

    /** Whether htmx or another script sent it, which cannot follow a redirect to the sign-in page. */
    static boolean fromScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                || "XMLHttpRequest".equalsIgnoreCase(request.getHeader("X-Requested-With"));
    }

    /** Whether it is meant to change something. */
    static boolean changes(HttpServletRequest request) {
        return !READS.contains(request.getMethod());
    }

    /** Whether a page of somebody else sent it to change something. Programs do not say where they come from. */
    static boolean changesFromElsewhere(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return changes(request) && ("cross-site".equals(from) || "same-site".equals(from));
    }
}
