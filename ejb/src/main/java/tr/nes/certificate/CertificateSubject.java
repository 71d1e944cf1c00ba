package tr.nes.certificate;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;

/** Whom a certificate names. */
public sealed interface CertificateSubject extends Serializable permits PersonSubject, BodySubject {

    /** ub-common-name (X.520), in characters. */
    int LONGEST_COMMON_NAME = 64;

    /** What it is called, part by part; null for what is missing. */
    List<String> names();

    /** Whether its number is one. */
    boolean hasNumber();

    /** Cut where X.520 ends; the name stays whole in its own attributes. */
    String commonName();

    /** Composed (NFC), without spaces at its ends or several in a row. */
    static String tidy(String name) {
        return name == null
                ? null
                : Normalizer.normalize(name, Normalizer.Form.NFC)
                        .replaceAll("\\p{Zs}+", " ")
                        .strip();
    }

    static String cut(String whole) {
        return whole.codePointCount(0, whole.length()) <= LONGEST_COMMON_NAME
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_COMMON_NAME))
                        .strip();
    }
}
