package dev.osteon.cdshooks;

import dev.osteon.security.HookSecurity;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * The site's settings that concern hooks.
 *
 * @param maxBodySize longest request body that is read
 * @param maxConcurrent how many calls are worked on at once
 * @param deadline longest time that is spent on one
 * @param allowedOrigins origins of web pages that may call the hooks; {@code *} may stand for a part, {@code :*} for any port
 * @param timeZone the site's, in which a date without time is a day
 * @param baseUrl how clients reach this server; not null when tokens are asked for
 * @param security null when no token is asked for
 */
public record HooksSettings(
        DataSize maxBodySize,
        int maxConcurrent,
        Duration deadline,
        List<String> allowedOrigins,
        ZoneId timeZone,
        URI baseUrl,
        HookSecurity security) {}
