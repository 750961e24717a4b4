package io.crossing.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Tells a program's request from a person's. */
final class RequestKind {

    static final String API = "/api/v1/";

    private RequestKind() {}

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith(API);
    }

    /** Whether a script in one of our pages sent it, which wants data rather than a whole page. */
    static boolean isFromScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /** What was asked for in the first place, also while an error is being answered. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String text ? text : request.getRequestURI();
        return path.substring(request.getContextPath().length());
    }
}
