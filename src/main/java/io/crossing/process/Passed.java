package io.crossing.process;

import java.util.Set;

/** Where on a diagram things have been. */
public interface Passed {

    /** The ids of the elements that any run of the diagram has come to. */
    Set<String> elements(String process);
}
