package io.crossing.web;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The module's parts put together by hand, in English. */
final class WebFixture {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(
                    org.springframework.http.ProblemDetail.class,
                    org.springframework.http.converter.json.ProblemDetailJacksonMixin.class)
            .build();

    private WebFixture() {}

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static Wording wording() {
        return new Wording(messages());
    }

    static ProblemAnswers problemAnswers() {
        ProblemPage page = new ProblemPage(
                new StaticListableBeanFactory().getBeanProvider(ViewResolver.class),
                new Surroundings(new MockEnvironment()));
        return new ProblemAnswers(JSON, page, wording());
    }

    static MockMvc mockMvc(Object controller, Filter... filters) {
        return MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(new RequestProblems(wording()))
                .setCustomArgumentResolvers(new PagingArgument())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(JSON))
                .addFilters(filters)
                .build();
    }
}
