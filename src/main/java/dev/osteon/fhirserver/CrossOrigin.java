package dev.osteon.fhirserver;

import java.util.List;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Which web pages may call the FHIR endpoint. A filter, so that refusals carry the headers too. */
final class CrossOrigin {

    private CrossOrigin() {}

    /** @return a filter to be registered for the paths of the endpoint */
    static CorsFilter filter(List<String> allowedOrigins) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOriginPatterns(allowedOrigins.stream()
                // Spring's form of "any port"; a bare star would let http://localhost:1.example.org pass.
                .map(origin -> origin.endsWith(":*") ? origin.substring(0, origin.length() - 1) + "[*]" : origin)
                .toList());
        rules.addAllowedMethod(CorsConfiguration.ALL);
        rules.addAllowedHeader(CorsConfiguration.ALL);
        rules.setExposedHeaders(List.of("Location", "Content-Location", "ETag", "Last-Modified", "X-Request-ID"));
        UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
        paths.registerCorsConfiguration("/**", rules);
        return new CorsFilter(paths);
    }
}
