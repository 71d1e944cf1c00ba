package tr.nes.cardconnector.vendor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import tr.nes.cardconnector.akis.AkisDialect;

/**
 * The calls of each operation, by generation of card. Secrets are given as copies that are wiped afterwards: what the
 * library keeps is worth nothing.
 */
final class VendorCalls {

    private static final byte PIN = 1;
    private static final byte PUK = 2;
    private static final byte[] APPLICATION = {0x3D, 0x00};
    private static final int FIRST_CERTIFICATE = 0x10;
    private static final int CERTIFICATES = 10;
    private static final int NO_FILE = 0x6A82;
    private static final int KEYS = 10;
    private static final int KEY = 0x80;
    private static final int MOST_TRIES = 15;

    private VendorCalls() {}

    /** Whose methods take the directory instead of numbers. */
    static boolean isFirstGeneration(AkisDialect dialect) {
        return dialect == AkisDialect.AKIS_1_0 || dialect == AkisDialect.AKIS_1_X;
    }

    /** @return the application's file id */
    private static byte[] select(VendorInterface library) throws VendorThrew {
        library.call("selectMF");
        Object selected = library.call("selectDFByName", (Object) "PKCS-15".getBytes(StandardCharsets.US_ASCII));
        return VendorInterface.ask(selected, "getFID") instanceof byte[] id ? id : APPLICATION.clone();
    }

    static OptionalInt tries(VendorInterface library, int number) throws VendorThrew {
        select(library);
        Optional<Object> secret = library.callIfThere("readPin", (byte) number);
        Object header = VendorInterface.ask(secret.orElse(null), "getHeader");
        Object left = VendorInterface.ask(header, "getRemTryCount");
        int tries = left instanceof Number number1 ? number1.intValue() : left instanceof Character sign ? sign : -1;
        return tries >= 0 && tries <= MOST_TRIES ? OptionalInt.of(tries) : OptionalInt.empty();
    }

    /**
     * @param word the card's last status word: what the library throws for a file that is not there differs
     * @param atMost ends after so many
     */
    static List<byte[]> certificateFiles(VendorInterface library, IntSupplier word, int atMost) throws VendorThrew {
        select(library);
        List<byte[]> found = new ArrayList<>();
        for (int i = 0; i < CERTIFICATES && found.size() < atMost; i++) {
            byte[] content = file(library, word, (byte) (FIRST_CERTIFICATE + i));
            if (content != null && content.length > 0 && content[0] != 0) {
                found.add(content);
            }
        }
        return found;
    }

    private static byte[] file(VendorInterface library, IntSupplier word, byte id) throws VendorThrew {
        try {
            return (byte[]) library.call("readFileBySelectingUnderActiveDF", (Object) new byte[] {0x2F, id});
        } catch (VendorThrew threw) {
            if (word.getAsInt() == NO_FILE && threw.getCause() instanceof Exception) {
                return null;
            }
            throw threw;
        }
    }

    static Void verify(VendorInterface library, AkisDialect dialect, byte[] pin) throws VendorThrew {
        select(library);
        byte[] copy = pin.clone();
        try {
            if (isFirstGeneration(dialect)) {
                library.call("verify", copy, false);
            } else {
                library.call("verify", PIN, copy, false);
            }
            return null;
        } finally {
            wipe(copy);
        }
    }

    static Void change(VendorInterface library, AkisDialect dialect, byte[] oldPin, byte[] newPin) throws VendorThrew {
        byte[] directory = select(library);
        byte[] oldCopy = oldPin.clone();
        byte[] newCopy = newPin.clone();
        try {
            Object which = isFirstGeneration(dialect) ? directory : (Object) PIN;
            library.call("changeDFPIN", which, oldCopy, newCopy);
            return null;
        } finally {
            wipe(oldCopy, newCopy);
        }
    }

    /** Never {@code verify} before it: that would present the PUK twice. */
    static Void unblock(VendorInterface library, AkisDialect dialect, byte[] puk, byte[] newPin) throws VendorThrew {
        byte[] directory = select(library);
        byte[] pukCopy = puk.clone();
        byte[] pinCopy = newPin.clone();
        try {
            if (isFirstGeneration(dialect)) {
                library.call("unlockDFPIN", directory, pukCopy, pinCopy);
            } else {
                library.call("unlockDFPIN", PUK, pukCopy, PIN, pinCopy);
            }
            return null;
        } finally {
            wipe(pukCopy, pinCopy);
        }
    }

    /**
     * By the first key; selects nothing, which may take the PIN's rights away.
     *
     * @param hashOfCurve name of the hash function for a key of an elliptic curve; null for RSA
     * @return null if there is no key
     */
    static byte[] sign(VendorInterface library, AkisDialect dialect, String hashOfCurve, byte[] input)
            throws VendorThrew {
        if (isFirstGeneration(dialect)) {
            return (byte[]) library.call("sign", input.clone(), (byte) 1);
        }
        Object kind = library.constant("Tags", "AsymmPriKey");
        for (int id = 1; id <= KEYS; id++) {
            if (Boolean.TRUE.equals(library.call("queryObject", kind, (byte) (KEY | id)))) {
                Object algorithm = library.constant("Algorithm", hashOfCurve == null ? "PKCS_1_5" : "ECC");
                Object hash = hashOfCurve == null ? null : library.constant("Algorithm", hashOfCurve);
                return (byte[]) library.call("sign", algorithm, hash, (byte) (KEY | id), input.clone());
            }
        }
        return null;
    }

    private static void wipe(byte[]... secrets) {
        for (byte[] each : secrets) {
            Arrays.fill(each, (byte) 0);
        }
    }
}
