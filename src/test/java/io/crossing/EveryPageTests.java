package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.crossing.Tour.Visit;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each page in each of its states: nothing sticks out, no script complains, axe finds nothing, all words are of one language. */
@ProductTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"crossing.demo.samples=true", "crossing.process.jobs=true"})
class EveryPageTests {

    /** What is no page, but something to load from one. */
    private static final Set<String> FILES = Set.of(
            "/attachments/{id}",
            "/diagrams/{process}/{version}/xml",
            "/mails/{id}/html",
            "/told/{id}/html",
            "/workshop/rules/{code}/{which}.bpmn");

    /** A way to a page that has another address, parts of pages, and letters, which are reached by their list. */
    private static final Set<String> ELSEWHERE =
            Set.of("/", "/rollouts/{id}/stall", "/rollouts/{id}/escalations", "/mails/{id}", "/told/{id}");

    @Autowired
    private ApplicationContext product;

    @LocalServerPort
    private int port;

    private List<Visit> visits;

    @BeforeAll
    void findPages() {
        visits = EveryPage.of(product, address());
    }

    /** On two screens at once, since one of them mostly waits. */
    @Test
    void isSoundWideLightAndEnglishAndNarrowDarkAndGerman() {
        Tour wide = new Tour(
                address(),
                "wide",
                "en",
                new NewContextOptions().setViewportSize(1280, 800).setLocale("en-GB"));
        Tour narrow = new Tour(
                address(),
                "narrow",
                "de",
                new NewContextOptions()
                        .setViewportSize(360, 740)
                        .setLocale("de-DE")
                        .setColorScheme(ColorScheme.DARK));

        List<String> problems = Stream.of(wide, narrow)
                .parallel()
                .flatMap(tour -> tour.of(visits).stream())
                .toList();

        assertThat(problems).isEmpty();
    }

    @Test
    void isLookedAt() {
        AntPathMatcher paths = new AntPathMatcher();
        Set<String> seen = visits.stream()
                .map(visit -> URI.create(visit.path().replace(" ", "%20")).getPath())
                .collect(Collectors.toSet());

        assertThat(pages())
                .hasSizeGreaterThan(50)
                .allSatisfy(page -> assertThat(seen).anyMatch(path -> paths.match(page, path)));
    }

    private Stream<String> pages() {
        return product
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(one -> one.getValue().getBeanType().getPackageName().startsWith("io.crossing"))
                .filter(one ->
                        AnnotatedElementUtils.hasAnnotation(one.getValue().getBeanType(), Controller.class))
                .filter(one ->
                        !AnnotatedElementUtils.hasAnnotation(one.getValue().getBeanType(), ResponseBody.class))
                .map(one -> one.getKey())
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(Predicate.not(FILES::contains))
                .filter(Predicate.not(ELSEWHERE::contains));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
