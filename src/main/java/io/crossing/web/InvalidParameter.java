package io.crossing.web;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** A parameter of a request makes no sense; answered with 400 and the parameter's name. */
public class InvalidParameter extends Refusal {

    private final String parameter;

    /** @param said to the caller: what would be right */
    public InvalidParameter(String parameter, Sentence said) {
        super(said);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
