package tr.nes.operator.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tr.nes.card.CardSerial;
import tr.nes.card.SealedPuk;
import tr.nes.card.boundary.PukSealing;
import tr.nes.operator.CommandResult;
import tr.nes.operator.CommandUsage;
import tr.nes.shared.Installation;

/**
 * {@code nes replace-puk CARD}: reads the PUK without echo, or as a line from standard input, seals it with the
 * installation's keys and has the running server store it instead of one that the card refused. Exit codes as
 * {@link AdminCli}.
 */
@PermitAll
public class ReplacePukCommand {

    private static final int LONGEST_LINE = 64;

    private ReplacePukCommand() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            CommandUsage.lines(List.of("replace-puk")).forEach(System.err::println);
            System.exit(CommandResult.USAGE);
        }
        char[] puk = ask(System.console());
        System.exit(run(new Installation(), arguments[0], puk, System.out, System.err));
    }

    private static char[] ask(Console terminal) throws IOException {
        if (terminal == null) {
            return line(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        }
        char[] typed = terminal.readPassword("PUK: ");
        return typed == null ? new char[0] : typed;
    }

    static char[] line(Reader in) throws IOException {
        char[] read = new char[LONGEST_LINE];
        int length = 0;
        try {
            for (int next = in.read(); next > '\r' && length < read.length; next = in.read()) {
                read[length++] = (char) next;
            }
            return Arrays.copyOf(read, length);
        } finally {
            Arrays.fill(read, '\0');
        }
    }

    /** @param puk wiped */
    static int run(Installation installation, String card, char[] puk, PrintStream out, PrintStream err) {
        byte[] encoded = StandardCharsets.US_ASCII.encode(CharBuffer.wrap(puk)).array();
        byte[] digits = Arrays.copyOf(encoded, puk.length);
        try {
            if (!Files.isDirectory(installation.dataDirectory())) {
                AdminCli.noServer(installation).lines().forEach(err::println);
                return CommandResult.NO_SERVER;
            }
            SealedPuk sealed = PukSealing.seal(installation, new CardSerial(card.toUpperCase(Locale.ROOT)), digits);
            List<String> arguments = List.of("replace-puk", card, sealed.text(), sealed.wrappedKey(), sealed.keyId());
            return AdminCli.run(arguments, installation, out, err);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return CommandResult.USAGE;
        } catch (IllegalStateException noKeys) {
            err.println(noKeys.getMessage());
            return CommandResult.NO_SERVER;
        } finally {
            Arrays.fill(puk, '\0');
            Arrays.fill(encoded, (byte) 0);
            Arrays.fill(digits, (byte) 0);
        }
    }
}
