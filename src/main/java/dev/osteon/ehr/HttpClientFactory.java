package dev.osteon.ehr;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The one HTTP client, which follows nobody and remembers nothing. */
final class HttpClientFactory {
    /** A FHIR search may be long; what a server answers in its headers need not be. */
    private static final int MAX_LINE_LENGTH = 32 * 1024;

    private static final int MAX_HEADERS = 200;

    /** A connection that broke, and a server that says it is overloaded, may be better at once; what is refused stays refused. */
    private static final int RETRIES = 1;

    private static final Duration BEFORE_RETRY = Duration.ofMillis(100);

    private HttpClientFactory() {}

    static CloseableHttpClient client(EhrSettings settings, int connections) {
        Timeout deadline = Timeout.of(settings.deadline());
        var addresses = new AllowedAddresses(
                settings.allowedNetworks().stream().map(Network::of).toList(), settings.loopbackAllowed());
        var manager = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(connections)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(deadline)
                        .setSocketTimeout(deadline)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(MAX_LINE_LENGTH)
                                .setMaxHeaderCount(MAX_HEADERS)
                                .build())
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(manager)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(deadline)
                        .setResponseTimeout(deadline)
                        .build())
                .setRetryStrategy(new DefaultHttpRequestRetryStrategy(RETRIES, TimeValue.of(BEFORE_RETRY)))
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
    }
}
