package io.crossing.escalation.web;

import io.crossing.escalation.Escalations;
import io.crossing.process.WorkItemId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens the work item that answers an escalation on the escalation's page, where the brief stands above the form. */
@Configuration(proxyBeanMethods = false)
class AnswerTaskPages implements WebMvcConfigurer {

    private static final String WORK = "/work/";

    private final Escalations escalations;

    AnswerTaskPages(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Leading(escalations)).addPathPatterns(WORK + "*");
    }

    /** Leads a reader on; who may see the escalation is decided there. */
    private record Leading(Escalations escalations) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            Optional<String> page = request.getMethod().equals("GET") ? page(request) : Optional.empty();
            if (page.isPresent()) {
                response.sendRedirect(request.getContextPath() + page.get());
            }
            return page.isEmpty();
        }

        private Optional<String> page(HttpServletRequest request) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            return escalations
                    .answeredBy(new WorkItemId(path.substring(WORK.length())))
                    .map(escalation -> "/escalations/" + escalation.id());
        }
    }
}
