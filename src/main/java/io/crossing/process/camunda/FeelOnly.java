package io.crossing.process.camunda;

import java.util.Locale;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;
import org.jspecify.annotations.Nullable;

/** Knows FEEL and no other script language. */
final class FeelOnly extends DefaultScriptEngineResolver {

    FeelOnly() {
        super(new ScriptEngineManager());
    }

    @Override
    public @Nullable ScriptEngine getScriptEngine(String language, boolean fromCache) {
        return language.toLowerCase(Locale.ROOT).contains("feel") ? super.getScriptEngine(language, fromCache) : null;
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        if (factory.getNames().stream().anyMatch(name -> name.contains("feel"))) {
            super.addScriptEngineFactory(factory);
        }
    }
}
