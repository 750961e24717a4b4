package io.crossing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/** The tests of this class take every flow of a diagram between them; it fails where one was not taken. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(FlowsTaken.class)
@ExtendWith(TakingEveryFlow.class)
public @interface EveryFlowOf {

    /** The diagram's file, from the folder {@code bpmn} on. */
    String value();
}
