package id.satudata.hub.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The filter chains: one for the management port, one for the operator's desk, one for everything else, all shut by default; none for commands. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Walls {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; object-src 'none'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(it -> it.requestMatchers(EndpointRequest.to("health", "info", "prometheus"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /**
     * The operator's desk. Browsers send a password they know with every request, whoever wrote the form; so each form
     * carries a token that only our own pages can know.
     */
    @Bean
    @Order(2)
    SecurityFilterChain deskDoors(
            HttpSecurity http, ApiKeys keys, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        var refusals = new DeskRefusals(resolver);
        return http.securityMatcher(Doors.desk())
                .authorizeHttpRequests(it -> it.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(Doors.keyPages())
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(Scope.OPERATE.authority()))
                .authenticationManager(new KeyAsPassword(keys))
                .httpBasic(it -> it.authenticationEntryPoint(refusals))
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(it -> it.csrfTokenRepository(formTokens()))
                .headers(Walls::harden)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain doors(
            HttpSecurity http,
            ApiKeys keys,
            Tokens tokens,
            Quotas quotas,
            RateProperties rate,
            Refusals refusals,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        return http.authorizeHttpRequests(it -> it.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(Doors.managing())
                        .hasAuthority(Scope.MANAGE.authority())
                        .requestMatchers(Doors.publicReads(), Doors.publicQueries())
                        .permitAll()
                        .requestMatchers(Doors.submissions())
                        .hasAuthority(Scope.SUBMIT.authority())
                        .requestMatchers(Doors.erasing())
                        .hasAuthority(Scope.ERASE.authority())
                        .requestMatchers(Doors.operating())
                        .hasAuthority(Scope.OPERATE.authority())
                        .requestMatchers(Doors.exchanging())
                        .hasAuthority(Scope.EXCHANGE.authority())
                        .requestMatchers(Doors.keyKeeping())
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new ApiKeyFilter(keys, tokens), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new QuotaFilter(quotas, rate, resolver), ApiKeyFilter.class)
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // no door knows anybody by a cookie
                .cors(it -> it.configurationSource(openToReaders()))
                .headers(Walls::harden)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Also for requests that the firewall turns away: a second bean of that type would have Spring Security pass over both. */
    @Bean
    Refusals refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        return new Refusals(resolver, Doors.keyDoors());
    }

    /** Nobody signs in with a password, save at the desk, which knows its own; without this bean Spring Boot would make up a user. */
    @Bean
    AuthenticationManager nobodySignsIn() {
        return _ -> {
            throw new BadCredentialsException("There is no sign-in");
        };
    }

    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(it -> it.sameSite("Strict"));
        return tokens;
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    /** Any page anywhere may read; no page ever sends a reader's credentials. */
    private static CorsConfigurationSource openToReaders() {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of("*"));
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        cors.setAllowedHeaders(List.of("*"));
        cors.setExposedHeaders(List.of(
                "Deprecation",
                "ETag",
                "Last-Modified",
                "Link",
                "Location",
                "RateLimit",
                "RateLimit-Policy",
                "Retry-After",
                "Sunset",
                "X-Request-Id",
                "X-Result-Truncated"));
        cors.setAllowCredentials(false);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        return source;
    }
}
