package dev.osteon.cdshooks;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Which web pages may call the hooks. A filter, so that refusals carry the headers too: without them a page cannot read why. */
final class HooksCors {
    private static final long PREFLIGHT_SECONDS = 1_800;

    private HooksCors() {}

    static CorsFilter filter(List<String> allowedOrigins, RefusalWriter refusals) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOriginPatterns(allowedOrigins.stream()
                // Spring's form of "any port"; a bare star would let http://localhost:1.example.org pass.
                .map(origin -> origin.endsWith(":*") ? origin.substring(0, origin.length() - 1) + "[*]" : origin)
                .toList());
        rules.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.POST.name(), HttpMethod.OPTIONS.name()));
        rules.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE));
        rules.setMaxAge(PREFLIGHT_SECONDS);
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/cds-services/**", rules);
        CorsFilter filter = new CorsFilter(source);
        filter.setCorsProcessor(new Processor(refusals));
        return filter;
    }

    /** Spring refuses with a plain text. */
    private static final class Processor extends DefaultCorsProcessor {
        private final RefusalWriter refusals;

        Processor(RefusalWriter refusals) {
            this.refusals = refusals;
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
            response.getBody().write(refusals.body(HookRefusedException.originForbidden()));
            response.flush();
        }
    }
}
