package dev.osteon.cdshooks;

import dev.osteon.clients.ClientProfile;
import dev.osteon.clients.ClientProfiles;
import dev.osteon.limits.ClientRates;
import dev.osteon.security.HookSecurity;
import dev.osteon.security.SeenTokens.Check;
import dev.osteon.security.TokenRefusedException;
import dev.osteon.security.VerifiedToken;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** Who calls the hooks: anybody, or whoever shows a token that holds. */
final class Callers {
    private final ClientProfiles clients;
    private final HookSecurity security;
    private final URI baseUrl;
    private final HookJournal journal;
    private final ClientRates rates;

    /**
     * @param security null when no token is asked for
     * @param baseUrl how clients reach this server; not null when tokens are asked for
     */
    Callers(ClientProfiles clients, HookSecurity security, URI baseUrl, HookJournal journal, ClientRates rates) {
        this.clients = clients;
        this.security = security;
        this.baseUrl = baseUrl;
        this.journal = journal;
        this.rates = rates;
    }

    /**
     * One call's caller.
     *
     * @param client how it wants to be answered
     * @param token that it showed, or null where none is asked for
     * @param replay whether its token was used before; asked beside the evaluation
     */
    record Caller(ClientProfile client, VerifiedToken token, Check replay) {}

    /**
     * @param path that is called, below the base URL, as discovery has it
     * @throws HookRefusedException 401 that does not say why, 429
     */
    Caller identify(HttpServletRequest http, String path) {
        if (security == null) {
            checkRate("address " + http.getRemoteAddr());
            return new Caller(clients.unverified(), null, () -> false);
        }
        try {
            VerifiedToken token = security.tokens()
                    .verify(
                            http.getHeader(HttpHeaders.AUTHORIZATION),
                            baseUrl.toString().replaceAll("/+$", "") + path);
            // Before the token counts as used: the client may come again with it.
            checkRate(token.issuer());
            return new Caller(
                    clients.ofIssuer(token.issuer()), token, security.seen().use(token));
        } catch (TokenRefusedException e) {
            throw refused(e.getMessage());
        }
    }

    private void checkRate(String client) {
        if (!rates.mayCall(client)) {
            throw HookRefusedException.tooOften();
        }
    }

    /** @throws HookRefusedException 401 when the caller's token was used before */
    void checkFirstUse(Caller caller) {
        if (caller.replay().isReplay()) {
            throw refused("used before");
        }
    }

    /** @throws HookRefusedException 401 when discovery is for known callers only */
    void checkMayDiscover(HttpServletRequest http) {
        if (security != null && !security.openDiscovery()) {
            checkFirstUse(identify(http, "/cds-services"));
        }
    }

    private HookRefusedException refused(String why) {
        journal.tokenRefused(why);
        return HookRefusedException.unauthorized();
    }
}
