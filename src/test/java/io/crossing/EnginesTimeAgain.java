package io.crossing;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives the engine the time of day back after every test class.
 *
 * <p>The engine's clock is a static of the whole JVM: a class that stops it would otherwise stop it for every class
 * after it, whose due dates would then all be the same. Found by JUnit through its service file, so that no class has
 * to remember it.
 */
public class EnginesTimeAgain implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        ClockUtil.reset();
    }
}
