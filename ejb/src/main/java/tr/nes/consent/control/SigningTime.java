package tr.nes.consent.control;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;

/** The signing-time attribute: UTCTime through 2049, GeneralizedTime from 2050 (RFC 5652 §11.3). */
final class SigningTime {

    private static final Instant GENERALIZED_FROM = Instant.parse("2050-01-01T00:00:00Z");
    private static final DateTimeFormatter LONG = format("yyyyMMddHHmmss'Z'");
    private static final DateTimeFormatter SHORT = format("yyMMddHHmmss'Z'");

    private SigningTime() {}

    static ASN1Primitive of(Instant at) {
        return at.isBefore(GENERALIZED_FROM)
                ? new DERUTCTime(SHORT.format(at))
                : new DERGeneralizedTime(LONG.format(at));
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
