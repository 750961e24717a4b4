package io.crossing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Shows a problem to somebody who asked for a page as the page {@code error}, in the words that a program gets as data. */
@Component
class ProblemPage implements HttpMessageConverter<ProblemDetail> {

    private final ObjectProvider<ViewResolver> views;
    private final Surroundings surroundings;

    ProblemPage(ObjectProvider<ViewResolver> views, Surroundings surroundings) {
        this.views = views;
        this.surroundings = surroundings;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == ProblemDetail.class
                && (mediaType == null || MediaType.TEXT_HTML.isCompatibleWith(mediaType))
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && !RequestKind.isApi(current.getRequest())
                && !RequestKind.isFromScript(current.getRequest());
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.TEXT_HTML);
    }

    @Override
    public ProblemDetail read(Class<? extends ProblemDetail> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("A problem is only written.", message);
    }

    @Override
    public void write(ProblemDetail problem, @Nullable MediaType mediaType, HttpOutputMessage message)
            throws IOException {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletResponse response = current.getResponse();
        if (response == null) {
            throw new IOException("There is no response to write the page to.");
        }
        render(problem, current.getRequest(), response);
    }

    /** Writes the page; the status of the response becomes the problem's. */
    void render(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> model = new HashMap<>(surroundings.of(request));
        model.put("problem", problem);
        response.setStatus(problem.getStatus());
        response.setContentType("text/html;charset=UTF-8");
        try {
            view(request).render(model, request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("The page that shows a problem failed.", e);
        }
    }

    private View view(HttpServletRequest request) throws Exception {
        Locale locale = language(request);
        for (ViewResolver resolver : views.orderedStream().toList()) {
            View view = resolver.resolveViewName("error", locale);
            if (view != null) {
                return view;
            }
        }
        throw new IllegalStateException("There is no page named error.");
    }

    private static Locale language(HttpServletRequest request) {
        LocaleResolver locales = RequestContextUtils.getLocaleResolver(request);
        return locales == null ? request.getLocale() : locales.resolveLocale(request);
    }
}
