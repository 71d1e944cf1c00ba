package tr.nes.cardconnector;

import java.io.Serializable;
import java.util.HexFormat;

/** Answer To Reset (ISO/IEC 7816-3 §8.2) in upper case hexadecimal without separators. */
public record Atr(String hex) implements Serializable {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public Atr {
        hex = HEX.formatHex(HexFormat.of().parseHex(hex));
    }

    public static Atr of(byte[] bytes) {
        return new Atr(HEX.formatHex(bytes));
    }

    public byte[] bytes() {
        return HEX.parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
