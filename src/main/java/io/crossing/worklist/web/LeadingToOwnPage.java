package io.crossing.worklist.web;

import io.crossing.process.WorkItemId;
import io.crossing.worklist.PageOfItsOwn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads a reader from the address of a task to the page on which it is done, where that is another one. */
@Configuration(proxyBeanMethods = false)
class LeadingToOwnPage implements WebMvcConfigurer {

    private static final String WORK = "/work/";

    private final List<PageOfItsOwn> pages;

    LeadingToOwnPage(List<PageOfItsOwn> pages) {
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Leading(pages)).addPathPatterns(WORK + "*");
    }

    private record Leading(List<PageOfItsOwn> pages) implements HandlerInterceptor {

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
            WorkItemId task = new WorkItemId(path.substring(WORK.length()));
            return pages.stream().flatMap(one -> one.of(task).stream()).findFirst();
        }
    }
}
