package dev.osteon.fhirserver;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/** Fetches files from addresses that were allowed. It goes nowhere else: a redirect is not followed. */
final class ImportSource implements AutoCloseable {
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    /** Between two bytes. */
    private static final Timeout SILENCE = Timeout.ofSeconds(60);

    private static final int OK = 200;

    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(SILENCE)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                    RequestConfig.custom().setResponseTimeout(SILENCE).build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();

    /** A file that is not there, or not to be had. The message is for whoever started the import. */
    static final class NotFetchedException extends Exception {
        private static final long serialVersionUID = 1L;

        NotFetchedException(String message) {
            super(message);
        }
    }

    /** @param to file that gets the content; it need not exist */
    void fetch(URI from, Path to) throws NotFetchedException {
        HttpGet request = new HttpGet(from);
        request.setHeader("Accept", "application/fhir+ndjson, application/ndjson;q=0.9, */*;q=0.1");
        try {
            http.execute(request, response -> {
                if (response.getCode() == OK && response.getEntity() != null) {
                    Files.copy(response.getEntity().getContent(), to, StandardCopyOption.REPLACE_EXISTING);
                    return null;
                }
                throw new NotOkException(response);
            });
        } catch (NotOkException e) {
            throw new NotFetchedException(e.getMessage());
        } catch (IOException e) {
            throw new NotFetchedException(
                    "The file cannot be fetched: " + e.getClass().getSimpleName());
        }
    }

    private static final class NotOkException extends IOException {
        private static final long serialVersionUID = 1L;

        NotOkException(ClassicHttpResponse response) {
            super("The file cannot be fetched: its server answers " + response.getCode()
                    + (response.getCode() / 100 == 3 ? ", and redirects are not followed" : ""));
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
