package tr.nes.web.authority;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The validators of a document (RFC 9110 §8.8) and the conditional requests that they answer (§13.1).
 *
 * @param opaqueTag of a strong entity tag, without quotes
 */
record CacheValidators(String opaqueTag, Instant lastModified) {

    private static final Pattern ENTITY_TAG = Pattern.compile("\\G[ \\t,]*(?:W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final long NONE = -1;

    /** Writes the validators; true if the client has this document already: 304, which is then the whole response. */
    boolean answer(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.ETAG, entityTag());
        headers.put(Headers.LAST_MODIFIED, httpDate(lastModified));
        HeaderValues tags = exchange.getRequestHeaders().get(Headers.IF_NONE_MATCH);
        boolean known = isKnown(tags == null ? List.of() : tags, since(exchange));
        if (known) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
        }
        return known;
    }

    String entityTag() {
        return "\"" + opaqueTag + "\"";
    }

    /**
     * @param ifNoneMatch the header's lines; if there is one, the date does not count
     * @param ifModifiedSince milliseconds since 1970, or -1
     */
    boolean isKnown(Collection<String> ifNoneMatch, long ifModifiedSince) {
        if (!ifNoneMatch.isEmpty()) {
            return ifNoneMatch.stream().anyMatch(this::isNamed);
        }
        return ifModifiedSince != NONE
                && !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(Instant.ofEpochMilli(ifModifiedSince));
    }

    /** By weak comparison (RFC 9110 §8.8.3.2). */
    private boolean isNamed(String tags) {
        if (tags.strip().equals("*")) {
            return true;
        }
        Matcher tag = ENTITY_TAG.matcher(tags);
        while (tag.find()) {
            if (tag.group(1).equals(opaqueTag)) {
                return true;
            }
        }
        return false;
    }

    /** An invalid date counts as none (RFC 9110 §13.1.3). */
    private static long since(HttpServerExchange exchange) {
        String line = exchange.getRequestHeaders().getFirst(Headers.IF_MODIFIED_SINCE);
        try {
            return line == null
                    ? NONE
                    : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(line))
                            .toEpochMilli();
        } catch (DateTimeException noDate) {
            return NONE;
        }
    }

    private static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
