package io.crossing.people.signin;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the session's id in a cookie that scripts cannot read and other sites cannot use, and out of addresses. */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    @Bean
    CookieSameSiteSupplier lax() {
        return CookieSameSiteSupplier.ofLax();
    }

    @Bean
    ServletContextInitializer cookieOnly() {
        return SessionCookie::configure;
    }

    private static void configure(ServletContext context) {
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        context.getSessionCookieConfig().setHttpOnly(true);
    }
}
