package dev.osteon.fhirserver;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import dev.osteon.limits.BodyReader;
import dev.osteon.limits.BodyRefusedException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bodies of requests to the FHIR endpoint: of limited length, unpacked too, and in UTF-8. HAPI would read any length, and put a
 * replacement character in place of each letter of a name in another encoding. A byte order mark is left out: editors put it there.
 */
final class RequestBodies extends OncePerRequestFilter {
    private final long maxBytes;
    private final BodyReader reader;

    RequestBodies(long maxBytes, BodyReader reader) {
        this.reader = reader;
        this.maxBytes = maxBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Request(request), response);
    }

    private final class Request extends HttpServletRequestWrapper {
        Request(HttpServletRequest request) {
            super(request);
        }

        private boolean isPacked() {
            return "gzip".equalsIgnoreCase(super.getHeader("Content-Encoding"));
        }

        @Override
        public String getHeader(String name) {
            // HAPI would unpack once more.
            return "Content-Encoding".equalsIgnoreCase(name) && isPacked() ? null : super.getHeader(name);
        }

        /** Read here, where HAPI asks for it: what is thrown is answered as every other refusal. */
        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > maxBytes) {
                throw tooLarge();
            }
            byte[] body = read(super.getInputStream());
            String type = String.valueOf(getContentType()).toLowerCase(Locale.ROOT);
            int from = 0;
            if (type.contains("json") || type.contains("xml")) {
                checkCharset(type);
                from = Utf8.lengthOfMark(body);
                int bad = Utf8.firstMalformed(body);
                if (bad >= 0) {
                    throw notUtf8(bad);
                }
            }
            return new Bytes(new ByteArrayInputStream(body, from, body.length - from));
        }

        private byte[] read(InputStream body) throws IOException {
            int most = (int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1);
            byte[] read;
            try {
                read = reader.read(
                        body, getRemoteAddr(), watched -> (isPacked() ? new GZIPInputStream(watched) : watched)
                                .readNBytes(most));
            } catch (BodyRefusedException e) {
                IssueType code = e.status() == 408 ? IssueType.TIMEOUT : IssueType.THROTTLED;
                throw new UnclassifiedServerFailureException(e.status(), e.getMessage(), outcome(code, e.getMessage()));
            }
            if (read.length > maxBytes) {
                throw tooLarge();
            }
            return read;
        }

        private void checkCharset(String type) {
            int charset = type.indexOf("charset=");
            if (charset >= 0 && !type.substring(charset).matches("charset=\"?utf-?8\"?.*")) {
                String text = "FHIR is UTF-8; convert the body, or correct the charset of its Content-Type";
                throw new UnclassifiedServerFailureException(415, text, outcome(IssueType.NOTSUPPORTED, text));
            }
        }
    }

    private BaseServerResponseException tooLarge() {
        String text =
                "The body is longer than " + maxBytes + " bytes; send it in parts, or raise osteon.fhir.max-body-size";
        return new PayloadTooLargeException(text, outcome(IssueType.TOOLONG, text));
    }

    private static BaseServerResponseException notUtf8(int at) {
        String text = "The body is not UTF-8: byte " + at
                + " does not belong there. Save or convert it as UTF-8, e.g. iconv -f"
                + " ISO-8859-1 -t UTF-8 or iconv -f UTF-16 -t UTF-8";
        return new InvalidRequestException(text, outcome(IssueType.STRUCTURE, text));
    }

    private static OperationOutcome outcome(IssueType code, String text) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(code).setDiagnostics(text);
        return outcome;
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream body;

        Bytes(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return body.read(bytes, offset, length);
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read");
        }
    }
}
