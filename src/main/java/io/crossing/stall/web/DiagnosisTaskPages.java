package io.crossing.stall.web;

import io.crossing.process.WorkItemId;
import io.crossing.stall.Diagnoses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads from the sponsor's task to the page of the diagnosis, where the evidence stands beside the decision. */
@Configuration(proxyBeanMethods = false)
class DiagnosisTaskPages implements WebMvcConfigurer {

    private static final String WORK = "/work/";

    private final Diagnoses diagnoses;

    DiagnosisTaskPages(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Leading(diagnoses)).addPathPatterns(WORK + "*");
    }

    /** Leads a reader on; who may see the rollout is decided there. */
    private record Leading(Diagnoses diagnoses) implements HandlerInterceptor {

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
            return diagnoses
                    .askedWith(new WorkItemId(path.substring(WORK.length())))
                    .map(diagnosis -> "/rollouts/" + diagnosis.rollout() + "/diagnosis?of=" + diagnosis.id());
        }
    }
}
