package io.crossing.web;

import io.crossing.process.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a {@link Paging} from {@code page}, {@code size} and {@code sort}. */
class PagingArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        SortableBy sortable = parameter.getParameterAnnotation(SortableBy.class);
        return new Paging(
                number(request, "page", 0),
                number(request, "size", Paging.USUAL_SIZE),
                order(request.getParameter("sort"), sortable == null ? List.of() : List.of(sortable.value())));
    }

    private static int number(NativeWebRequest request, String parameter, int usual) {
        String text = request.getParameter(parameter);
        if (!StringUtils.hasText(text)) {
            return usual;
        }
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            throw new InvalidParameter(parameter, Sentence.of("web.parameter.number", usual));
        }
    }

    private static Paging.@Nullable Order order(@Nullable String sort, List<String> fields) {
        if (!StringUtils.hasText(sort)) {
            return null;
        }
        String[] parts = sort.trim().split("\\s*,\\s*", -1);
        if (!fields.contains(parts[0])) {
            throw new InvalidParameter("sort", unsortable(fields));
        }
        if (parts.length > 2 || (parts.length == 2 && !parts[1].matches("(?i)asc|desc"))) {
            throw new InvalidParameter("sort", Sentence.of("web.parameter.direction", parts[0]));
        }
        return new Paging.Order(parts[0], parts.length == 2 && parts[1].equalsIgnoreCase("desc"));
    }

    private static Sentence unsortable(List<String> fields) {
        return fields.isEmpty() ? Sentence.of("web.parameter.unsorted") : Sentence.of("web.parameter.sort", fields);
    }
}
