package tr.nes.order;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Messages between us and the provider: fields, the moment, what kind of message it is, and an HMAC-SHA256 (RFC 2104) over
 * all of them, sorted by name, each as {@code name=value} in the encoding of forms and joined by {@code &}.
 */
public final class SignedFields {

    /** How far the clocks of both sides may differ, and how long a message may be under way. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final String TIME = "time";
    private static final String KIND = "kind";
    private static final String MAC = "mac";

    private SignedFields() {}

    /** Each kind of message is good for its purpose only: what a browser carries is never taken for a server's word. */
    public enum Kind {
        REQUEST,
        ANSWER,
        NOTICE,
        RETURN
    }

    /** The fields with moment, kind and MAC. */
    public static Map<String, String> signed(Map<String, String> fields, Kind kind, char[] key, Instant now) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put(TIME, String.valueOf(now.getEpochSecond()));
        all.put(KIND, kind.name());
        all.put(MAC, HexFormat.of().formatHex(mac(all, key)));
        return all;
    }

    /** The fields if the MAC fits, the kind is this one and the moment at most {@link #FRESH} away. Compares in constant time. */
    public static Optional<Map<String, String>> verified(
            Map<String, String> received, Kind kind, char[] key, Instant now) {
        Map<String, String> all = new TreeMap<>(received);
        String claimed = all.remove(MAC);
        if (claimed == null || !claimed.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        byte[] expected = mac(all, key);
        boolean genuine = MessageDigest.isEqual(expected, HexFormat.of().parseHex(claimed));
        return genuine && kind.name().equals(all.get(KIND)) && isFresh(all.get(TIME), now)
                ? Optional.of(all)
                : Optional.empty();
    }

    private static boolean isFresh(String seconds, Instant now) {
        return seconds != null
                && seconds.matches("[0-9]{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now)
                                .abs()
                                .compareTo(FRESH)
                        <= 0;
    }

    /** As a form's body or an address's query. */
    public static String encoded(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** What {@link #encoded(Map)} made; of a repeated field the last one counts. */
    public static Map<String, String> decoded(String text) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : text.strip().split("&")) {
            int end = field.indexOf('=');
            if (end > 0) {
                fields.put(decodedText(field.substring(0, end)), decodedText(field.substring(end + 1)));
            }
        }
        return fields;
    }

    private static String decodedText(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] mac(Map<String, String> fields, char[] key) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(key));
        byte[] secret = new byte[bytes.remaining()];
        bytes.get(secret);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(encoded(fields).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }
}
