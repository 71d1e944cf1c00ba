package tr.nes.cardconnector.akis;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CommandApdu;

/** What a command is good for, judged by its bytes and the card's ATR. Whatever is not recognized is {@link #OTHER}. */
public enum CommandKind {
    /** Of reading, presenting and changing a PIN, and signing; carries no PUK. */
    ORDINARY,
    /** Of an unblocking: carries a PUK or needs the rights of one that was presented. */
    UNBLOCKING,
    OTHER;

    private static final int HEADER = 4;
    private static final int VERIFY = 0x20;
    private static final int MORE_FOLLOWS = 0x10;
    private static final int AKIS = 0x80;

    /**
     * MANAGE SECURITY ENVIRONMENT, PERFORM SECURITY OPERATION, GET CHALLENGE, INTERNAL AUTHENTICATE, SELECT, READ BINARY, GET
     * RESPONSE and both forms of GET DATA (ISO/IEC 7816-4 and -8).
     */
    private static final Set<Integer> HARMLESS = Set.of(0x22, 0x2A, 0x84, 0x88, 0xA4, 0xB0, 0xC0, 0xCA, 0xCB);

    /** AKİS's DIRECTORY and LOG OUT. */
    private static final Set<Integer> AKIS_HARMLESS = Set.of(0x18, 0x1A);

    /** PERFORM SECURITY OPERATION: data to be signed may be longer than a command. */
    private static final Set<Integer> CHAINED = Set.of(0x2A);

    private static final byte[] DIGITS = {'0', '0', '0', '0', '0', '0'};

    /** @param command the whole command */
    public static CommandKind of(Atr atr, byte[] command) {
        if (!isShort(command)) {
            return OTHER;
        }
        if (isHarmless(command)) {
            return ORDINARY;
        }
        return AkisDialect.of(atr)
                .filter(AkisDialect::supported)
                .map(dialect -> of(dialect.commands(), command))
                .orElse(OTHER);
    }

    private static CommandKind of(PinCommands known, byte[] command) {
        if (Stream.of(known.verify(DIGITS), known.change(DIGITS, DIGITS)).anyMatch(pin -> sameHeader(pin, command))) {
            return ORDINARY;
        }
        return known.unblocking().stream()
                        .map(step -> step.making().apply(DIGITS, DIGITS))
                        .anyMatch(step -> sameHeader(step, command))
                ? UNBLOCKING
                : OTHER;
    }

    private static boolean sameHeader(CommandApdu known, byte[] command) {
        return Arrays.equals(known.bytes(), 0, HEADER, command, 0, HEADER);
    }

    private static boolean isHarmless(byte[] command) {
        int ins = command[1] & 0xFF;
        return switch (command[0] & 0xFF) {
            case 0x00 -> HARMLESS.contains(ins) || ins == VERIFY && command.length <= HEADER + 1;
            case MORE_FOLLOWS -> CHAINED.contains(ins);
            case AKIS -> AKIS_HARMLESS.contains(ins);
            default -> false;
        };
    }

    /** ISO/IEC 7816-3 §12.1.3: the length says whether data, or Le, or both follow the header. */
    private static boolean isShort(byte[] command) {
        if (command.length < HEADER) {
            return false;
        }
        if (command.length <= HEADER + 1) {
            return true;
        }
        int data = command[HEADER] & 0xFF;
        int withoutLe = HEADER + 1 + data;
        return data > 0 && (command.length == withoutLe || command.length == withoutLe + 1);
    }
}
