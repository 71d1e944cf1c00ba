package tr.nes.cardconnector.akis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tr.nes.cardconnector.CardConnectorException;

/** The parts of the card's PKCS#15 application (ISO/IEC 7816-15) that are needed: certificates and the signing key. */
final class Pkcs15 {

    private static final FilePath OBJECT_DIRECTORY = FilePath.APPLICATION.child("5031");
    private static final int PRIVATE_KEYS = 0xA0;
    private static final int CERTIFICATES = 0xA4;
    private static final int SEQUENCE = 0x30;
    /** PrivateKeyType.privateECKey. */
    private static final int ELLIPTIC_KEY = 0xA0;
    /** The card's answer is 256 bytes at most. */
    private static final int LONGEST_MODULUS = 4096;

    private static final int OCTET_STRING = 0x04;
    private static final int INTEGER = 0x02;
    private static final int TYPE_ATTRIBUTES = 0xA1;
    /** More than any card has; a forged directory would occupy the reader for hours. */
    private static final int AT_MOST = 32;

    private final CardFiles files;

    Pkcs15(CardFiles files) {
        this.files = files;
    }

    /** DER, in the order of the card's directory; cut from files that may be longer; empty ones are left out. */
    List<byte[]> certificates() throws CardConnectorException, UnexpectedAnswer {
        List<byte[]> found = new ArrayList<>();
        for (Tlv entry : objects(CERTIFICATES)) {
            FilePath path = path(entry.child(TYPE_ATTRIBUTES).child(SEQUENCE).child(SEQUENCE));
            byte[] content = files.read(path);
            if (content.length > 0 && content[0] != 0) {
                found.add(Tlv.first(content).encoded());
            }
        }
        return found;
    }

    /** The first private key. */
    CardKey signingKey() throws CardConnectorException, UnexpectedAnswer {
        for (Tlv entry : objects(PRIVATE_KEYS)) {
            List<Tlv> parts = entry.children();
            if (parts.size() > 1) {
                int reference = number(parts.get(1).child(INTEGER)) & 0xFF;
                return new CardKey(reference, entry.tag() == ELLIPTIC_KEY, modulusBits(entry));
            }
        }
        throw UnexpectedAnswer.malformed("no private key in the card's directory");
    }

    /** PrivateRSAKeyAttributes.modulusLength (ISO/IEC 7816-15 §8.4.2); 0 without it. */
    private static int modulusBits(Tlv key) throws UnexpectedAnswer {
        for (Tlv attribute : key.child(TYPE_ATTRIBUTES).child(SEQUENCE).children()) {
            if (attribute.tag() == INTEGER && key.tag() == SEQUENCE) {
                int bits = number(attribute);
                return bits >= 0 && bits <= LONGEST_MODULUS ? bits : 0;
            }
        }
        return 0;
    }

    private static int number(Tlv integer) throws UnexpectedAnswer {
        if (integer.value().length == 0) {
            throw UnexpectedAnswer.malformed("PKCS#15 number");
        }
        return new BigInteger(integer.value()).intValue();
    }

    private List<Tlv> objects(int kind) throws CardConnectorException, UnexpectedAnswer {
        List<Tlv> found = new ArrayList<>();
        for (Tlv directory : few(Tlv.all(files.read(OBJECT_DIRECTORY)))) {
            if (directory.tag() == kind) {
                found.addAll(Tlv.all(files.read(path(directory.child(SEQUENCE)))));
            }
        }
        return few(found);
    }

    private static List<Tlv> few(List<Tlv> objects) throws UnexpectedAnswer {
        if (objects.size() > AT_MOST) {
            throw UnexpectedAnswer.malformed("PKCS#15 directory");
        }
        return objects;
    }

    private static FilePath path(Tlv path) throws UnexpectedAnswer {
        byte[] value = path.child(OCTET_STRING).value();
        if (value.length == 0 || value.length % 2 != 0) {
            throw UnexpectedAnswer.malformed("PKCS#15 path");
        }
        return FilePath.APPLICATION.resolve(value);
    }
}
