package io.crossing.web;

/** A parameter of a request makes no sense; answered with 400 and the parameter's name. */
public class InvalidParameter extends RuntimeException {

    private final String parameter;

    /** @param message says to the caller what would be right, as a sentence */
    public InvalidParameter(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    /** What would be right. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
