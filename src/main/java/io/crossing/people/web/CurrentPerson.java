package io.crossing.people.web;

import io.crossing.people.CurrentAccount;
import io.crossing.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller of any module, as an argument of type {@link Person}, who is signed in. */
class CurrentPerson implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Person.class;
    }

    @Override
    public Person resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object account = request.getAttribute(CurrentAccount.class.getName(), RequestAttributes.SCOPE_REQUEST);
        if (account instanceof CurrentAccount current) {
            return current.person();
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
    }
}
