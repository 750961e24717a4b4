package io.crossing.diagram.wall;

/** An expression has a part that diagrams may not use; the message is that part. */
final class ExpressionRefused extends Exception {

    private static final long serialVersionUID = 1L;

    ExpressionRefused(String part) {
        super(part, null, false, false);
    }

    String part() {
        return String.valueOf(getMessage());
    }
}
