package io.crossing;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Notes which flows of the diagrams were taken in this JVM. */
@TestConfiguration(proxyBeanMethods = false)
public class FlowsTaken {

    private static final Map<String, Set<String>> TAKEN = new ConcurrentHashMap<>();

    /** The flows of a process that were taken since they were forgotten. */
    static Set<String> of(String process) {
        return TAKEN.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet());
    }

    @Bean
    static BeanPostProcessor notingFlows() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringProcessEngineConfiguration engine) {
                    engine.getCustomPostBPMNParseListeners().add(new Noting());
                }
                return bean;
            }
        };
    }

    private static class Noting extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
            ExecutionListener noted = execution -> of(process).add(flow.getId());
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, noted);
        }
    }
}
