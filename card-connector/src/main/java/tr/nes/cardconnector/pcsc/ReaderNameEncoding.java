package tr.nes.cardconnector.pcsc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.cardconnector.ReaderName;

/**
 * Reader names are bytes to pcsclite: at most 127, in any encoding, possibly cut within a character. Each becomes a
 * printable text and back without loss: what is not UTF-8, cannot be seen, would be composed (NFC), or is a space at
 * either end is written {@code \xHH} for each byte.
 */
final class ReaderNameEncoding {

    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9A-F]{2})");

    private final byte[] name;
    private final StringBuilder text = new StringBuilder();

    private ReaderNameEncoding(byte[] name) {
        this.name = name;
    }

    /** @param names a multi-string: each name ends with a zero byte, empty ones are skipped */
    static List<ReaderName> decodeAll(byte[] names, int length) {
        List<ReaderName> decoded = new ArrayList<>();
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        for (int i = 0; i <= length; i++) {
            if (i < length && names[i] != 0) {
                one.write(names[i]);
            } else if (one.size() > 0) {
                decoded.add(new ReaderNameEncoding(one.toByteArray()).decode());
                one.reset();
            }
        }
        return decoded;
    }

    /** With the zero byte at the end. */
    static byte[] zeroTerminated(ReaderName reader) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(reader.value());
        int from = 0;
        while (escape.find()) {
            bytes.writeBytes(utf8(reader.value().substring(from, escape.start())));
            bytes.write(Integer.parseInt(escape.group(1), 16));
            from = escape.end();
        }
        bytes.writeBytes(utf8(reader.value().substring(from)));
        bytes.write(0);
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ReaderName decode() {
        for (int at = 0; at < name.length; ) {
            int length = sequence(name[at]);
            String character = character(at, length);
            if (character == null) {
                escape(at, 1);
                at++;
                continue;
            }
            if (isPlain(character.codePointAt(0), at)) {
                text.append(character);
            } else {
                escape(at, length);
            }
            at += length;
        }
        return new ReaderName(text.toString());
    }

    private static int sequence(byte lead) {
        int ones = Integer.numberOfLeadingZeros(~(lead << 24));
        return ones < 2 ? 1 : ones;
    }

    /** Null if there is no complete UTF-8 sequence of this length. */
    private String character(int at, int length) {
        if (at + length > name.length) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name, at, length))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return null;
        }
    }

    private boolean isPlain(int character, int at) {
        if (character == ' ') {
            return at > 0 && at < name.length - 1;
        }
        if (character == '\\') {
            String after = new String(name, at, Math.min(4, name.length - at), StandardCharsets.ISO_8859_1);
            return !ESCAPE.matcher(after).matches();
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFC);
        };
    }

    private void escape(int at, int length) {
        for (int i = at; i < at + length; i++) {
            text.append(String.format("\\x%02X", name[i]));
        }
    }
}
