package io.crossing.people.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.crossing.people.SigningIn;
import io.crossing.web.ProblemAnswers;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationConverter;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Four ways in, the first that fits: files that everybody may have; programs, which say with each call who they are; calls of
 * the API from a page, with its session; and pages.
 */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "font-src 'self' data:; frame-ancestors 'none'; form-action 'self'";

    private static final RequestMatcher FILES = anyOf("/app/**", "/webjars/**", "/favicon*", "/icon.svg", "/theme.js");
    private static final RequestMatcher API =
            anyOf("/api/**", "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/engine-rest/**");
    private static final RequestMatcher HEALTH = anyOf("/actuator/health", "/actuator/health/**");

    /** The address is the secret: calendar programs cannot sign in. */
    private static final RequestMatcher CALENDARS = anyOf("/api/v1/calendar/*");

    private static final RequestMatcher OPEN = anyOf(SIGN_IN, "/error", "/answer/*");

    /** Links of mails carry their own proof, which no other site can know; whoever follows one need not have a session. */
    private static final RequestMatcher SEALED = anyOf("/answer/*");

    private static final RequestMatcher ADMINISTRATION = anyOf("/people", "/people/**");
    private static final RequestMatcher BEFORE_PASSWORD_CHANGE = new OrRequestMatcher(
            FILES,
            OPEN,
            HEALTH,
            anyOf(SIGN_OUT, PasswordChangeFilter.PAGE),
            pathPattern(HttpMethod.PUT, "/api/v1/me/password"));

    private final SigningIn signingIn;
    private final ProblemAnswers answers;

    SignInSecurity(SigningIn signingIn, ProblemAnswers answers) {
        this.signingIn = signingIn;
        this.answers = answers;
    }

    @Bean
    AuthenticationManager authentication() {
        return new ProviderManager(new PasswordCheck(signingIn), new TokenCheck(signingIn));
    }

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) {
        return http.securityMatcher(FILES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, AuthenticationManager authentication) {
        RequestMatcher program = new AndRequestMatcher(API, new RequestHeaderRequestMatcher(HttpHeaders.AUTHORIZATION));
        return api(http, program, authentication)
                .addFilterBefore(credentials(authentication), CurrentAccountFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain scripts(HttpSecurity http, AuthenticationManager authentication) {
        return api(http, API, authentication)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SignInSecurity::changesWithSession))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, AuthenticationManager authentication) {
        PageRefusals refusals = new PageRefusals(answers);
        return current(http)
                .authenticationManager(authentication)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(pathPattern("/h2-console/**"))
                                .denyAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(ADMINISTRATION)
                                .hasRole("PROCESS_ADMIN")
                                .anyRequest()
                                .authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(SEALED))
                .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(new SignInFailures()))
                .logout(logout -> logout.logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?out"))
                .requestCache(cache -> cache.requestCache(savedPages()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    private HttpSecurity api(HttpSecurity http, RequestMatcher calls, AuthenticationManager authentication) {
        ApiRefusals refusals = new ApiRefusals(answers);
        return current(http)
                .securityMatcher(calls)
                .authenticationManager(authentication)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(HEALTH, CALENDARS)
                                .permitAll()
                                .requestMatchers(Browser::changesFromElsewhere)
                                .denyAll()
                                .requestMatchers(pathPattern("/actuator/**"))
                                .hasRole("PROCESS_ADMIN")
                                .anyRequest()
                                .authenticated())
                .requestCache(RequestCacheConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }

    private HttpSecurity current(HttpSecurity http) {
        return http.headers(SignInSecurity::headers)
                .addFilterBefore(new CurrentAccountFilter(signingIn), AnonymousAuthenticationFilter.class)
                .addFilterAfter(
                        new PasswordChangeFilter(BEFORE_PASSWORD_CHANGE, API, answers), AuthorizationFilter.class);
    }

    private AuthenticationFilter credentials(AuthenticationManager authentication) {
        AuthenticationFilter filter = new AuthenticationFilter(
                authentication,
                new DelegatingAuthenticationConverter(new BasicAuthenticationConverter(), BearerToken::of));
        filter.setSuccessHandler((request, response, somebody) -> {});
        filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(new ApiRefusals(answers)));
        return filter;
    }

    /** Without a parameter in the address that says a page was saved: null turns that off. */
    @SuppressWarnings("NullAway")
    private static HttpSessionRequestCache savedPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && !Browser.fromScript(request)
                && !"/error".equals(request.getServletPath()));
        return cache;
    }

    private static HeadersConfigurer<HttpSecurity> headers(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /** Without a session nothing can be forged, and the answer is to sign in rather than to send a token. */
    private static boolean changesWithSession(HttpServletRequest request) {
        return Browser.changes(request) && request.getSession(false) != null;
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(pattern -> pathPattern(pattern))
                .toList());
    }
}
