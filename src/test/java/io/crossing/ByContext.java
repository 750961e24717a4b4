package io.crossing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextBootstrapper;
import org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate;
import org.springframework.test.context.support.DefaultBootstrapContext;

/**
 * Tests without Spring first, then those that share a context side by side: each product with its engine takes about
 * 100 MB, so that it is started once, used by all who share it, and closed.
 */
class ByContext implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        Map<MergedContextConfiguration, Integer> contexts = new LinkedHashMap<>();
        Map<ClassDescriptor, Integer> places = new LinkedHashMap<>();
        for (ClassDescriptor test : context.getClassDescriptors()) {
            places.put(
                    test,
                    configuration(test.getTestClass())
                            .map(configuration -> contexts.computeIfAbsent(configuration, none -> contexts.size() + 1))
                            .orElse(0));
        }
        context.getClassDescriptors().sort((one, other) -> places.get(one) - places.get(other));
    }

    private static Optional<MergedContextConfiguration> configuration(Class<?> test) {
        if (!AnnotatedElementUtils.hasAnnotation(test, SpringBootTest.class)) {
            return Optional.empty();
        }
        TestContextBootstrapper bootstrapper = new SpringBootTestContextBootstrapper();
        bootstrapper.setBootstrapContext(
                new DefaultBootstrapContext(test, new DefaultCacheAwareContextLoaderDelegate()));
        return Optional.of(bootstrapper.buildMergedContextConfiguration());
    }
}
