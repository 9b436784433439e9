package dev.osteon.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlacesTest {
    private final Places places = new Places(1, response -> response.setStatus(503));

    private int call() throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        places.doFilter(new MockHttpServletRequest(), response, (request, answer) -> {});
        return response.getStatus();
    }

    @Test
    @DisplayName(
            "one request more than there are places is refused; when one ends, however it does, the next gets its place")
    void oneTooMany() throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            places.doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
                assertThat(call()).isEqualTo(503);
                throw new IOException("the client is gone");
            });
        } catch (IOException e) {
            assertThat(e).hasMessage("the client is gone");
        }
        assertThat(call()).isEqualTo(200);
    }
}
