package io.crossing.people.web;

import io.crossing.people.CurrentAccount;
import io.crossing.people.PersonProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Shows pages in the language that somebody chose in their account, or else in the one that their browser asks for. */
@Component("localeResolver")
class LanguageOfPerson extends AcceptHeaderLocaleResolver {

    LanguageOfPerson() {
        setSupportedLocales(PersonProfile.LANGUAGES);
        setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale chosen = chosen(request);
        return chosen == null ? super.resolveLocale(request) : chosen;
    }

    private static @Nullable Locale chosen(HttpServletRequest request) {
        Object account = request.getAttribute(CurrentAccount.class.getName());
        return account instanceof CurrentAccount current ? current.person().language() : null;
    }
}
