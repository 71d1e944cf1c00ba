package tr.nes.operator.boundary;

import jakarta.annotation.security.PermitAll;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import tr.nes.cardtype.SealedTestSecrets;
import tr.nes.cardtype.boundary.TestSecretSealing;
import tr.nes.operator.CommandResult;
import tr.nes.operator.CommandUsage;
import tr.nes.shared.Installation;

/**
 * {@code nes commission-card READER}: asks for the operator's name, the word that says that the test card may be lost, its
 * PIN and its PUK (without echo, or as four lines of standard input), seals the last two with the installation's keys and
 * has the running server walk through the card's commands. Exit codes as {@link AdminCli}.
 */
@PermitAll
public class CommissionCardCommand {

    private static final String SPEND = "SPEND";

    private CommissionCardCommand() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            CommandUsage.lines(List.of("commission-card")).forEach(System.err::println);
            System.exit(CommandResult.USAGE);
        }
        System.exit(run(new Installation(), arguments[0], answers(System.console()), System.out, System.err));
    }

    /** Name, word, PIN, PUK. */
    private static char[][] answers(Console terminal) throws IOException {
        if (terminal == null) {
            Reader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
            return new char[][] {
                ReplacePukCommand.line(in),
                ReplacePukCommand.line(in),
                ReplacePukCommand.line(in),
                ReplacePukCommand.line(in)
            };
        }
        terminal.printf("The test card in this reader may be lost. It must be nobody's, and its PIN and PUK known.%n");
        String name = terminal.readLine("Your name: ");
        String word = terminal.readLine("Write %s if it may be spent: ", SPEND);
        return new char[][] {
            letters(name),
            letters(word),
            letters(terminal.readPassword("PIN: ")),
            letters(terminal.readPassword("PUK: "))
        };
    }

    private static char[] letters(String typed) {
        return typed == null ? new char[0] : typed.toCharArray();
    }

    private static char[] letters(char[] typed) {
        return typed == null ? new char[0] : typed;
    }

    /** @param answers name, word, PIN, PUK; wiped */
    static int run(Installation installation, String reader, char[][] answers, PrintStream out, PrintStream err) {
        byte[] pin = ascii(answers[2]);
        byte[] puk = ascii(answers[3]);
        try {
            if (!SPEND.equals(new String(answers[1]))) {
                err.println("nothing was done: write " + SPEND + " to say that the card may be spent");
                return CommandResult.FAILED;
            }
            if (!Files.isDirectory(installation.dataDirectory())) {
                AdminCli.noServer(installation).lines().forEach(err::println);
                return CommandResult.NO_SERVER;
            }
            SealedTestSecrets sealed = TestSecretSealing.seal(installation, pin, puk);
            String name = new String(answers[0]).strip();
            return AdminCli.run(
                    List.of("commission-card", reader, name, sealed.text(), sealed.wrappedKey(), sealed.keyId()),
                    installation,
                    out,
                    err);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return CommandResult.USAGE;
        } catch (IllegalStateException noKeys) {
            err.println(noKeys.getMessage());
            return CommandResult.NO_SERVER;
        } finally {
            Arrays.fill(pin, (byte) 0);
            Arrays.fill(puk, (byte) 0);
            for (char[] answer : answers) {
                Arrays.fill(answer, '\0');
            }
        }
    }

    private static byte[] ascii(char[] typed) {
        byte[] digits = new byte[typed.length];
        for (int i = 0; i < typed.length; i++) {
            digits[i] = (byte) typed[i];
        }
        return digits;
    }
}
