package dev.osteon.cdshooks;

import java.time.ZoneId;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * The site's settings that concern hooks.
 *
 * @param maxBodySize longest request body that is read
 * @param allowedOrigins origins of web pages that may call the hooks; {@code *} may stand for a part, {@code :*} for any port
 * @param timeZone the site's, in which a date without time is a day
 */
public record HooksSettings(DataSize maxBodySize, List<String> allowedOrigins, ZoneId timeZone) {}
