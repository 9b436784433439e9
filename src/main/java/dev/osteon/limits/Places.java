package dev.osteon.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets so many requests in at once, so that those to the rest of the server find a thread, whatever these wait for. */
public final class Places extends OncePerRequestFilter {
    private final Semaphore places;
    private final Refusal refusal;

    /** What who finds no place is told. */
    public interface Refusal {
        /** Writes the whole answer. */
        void write(HttpServletResponse response) throws IOException;
    }

    /** @param places how many there are */
    public Places(int places, Refusal refusal) {
        this.places = new Semaphore(places);
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            refusal.write(response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
