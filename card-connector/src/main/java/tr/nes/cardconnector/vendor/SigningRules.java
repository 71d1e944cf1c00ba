package tr.nes.cardconnector.vendor;

import java.util.Arrays;
import tr.nes.cardconnector.ResponseApdu;

/**
 * One signature: MANAGE SECURITY ENVIRONMENT and PERFORM SECURITY OPERATION (ISO/IEC 7816-8), whose data must have the hash
 * in it, over all chained commands. No secret is given to the library for it.
 */
final class SigningRules implements OperationRules {

    static final int COMPUTE = 0x2A;

    private static final int ENVIRONMENT = 0x0022;
    private static final int LAST_OR_ONLY = 0x002A;
    private static final int CHAINED = 0x102A;
    /** 61xx: the signature is fetched by GET RESPONSE. */
    private static final int MORE = 0x61;

    private static final int SIGNATURE = 0x9E;
    private static final int LONGEST_INPUT = 1024;

    private final byte[] hash;
    private byte[] chain = {};
    private boolean hashGiven;
    private boolean signing;
    private boolean signed;

    SigningRules(byte[] hash) {
        this.hash = hash;
    }

    @Override
    public boolean expects(ShortCommand command) {
        signing = false;
        return switch (command.instruction()) {
            case ENVIRONMENT -> !signed;
            case CHAINED -> !signed && command.data().length > 0 && grow(command.data());
            case LAST_OR_ONLY -> !signed && grow(command.data()) && computes(command);
            default -> false;
        };
    }

    private boolean grow(byte[] data) {
        byte[] longer = Arrays.copyOf(chain, chain.length + data.length);
        System.arraycopy(data, 0, longer, chain.length, data.length);
        chain = longer;
        return chain.length <= LONGEST_INPUT;
    }

    /** A card may take the hash first and be asked for the signature of it then. */
    private boolean computes(ShortCommand command) {
        boolean given = SecretForms.isIn(chain, hash) || chain.length == 0 && hashGiven;
        chain = new byte[0];
        hashGiven = given;
        signing = command.p1() == SIGNATURE;
        return given;
    }

    @Override
    public void answered(ResponseApdu answer) {
        signed |= signing && (answer.ok() || answer.statusWord() >> 8 == MORE);
    }

    /** Whether the card said that it signed. */
    boolean signed() {
        return signed;
    }
}
