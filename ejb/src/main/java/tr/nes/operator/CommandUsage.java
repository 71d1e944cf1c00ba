package tr.nes.operator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How each command is written, for whoever writes one in another way. {@code nes help} explains them. */
public enum CommandUsage {
    AUDIT_VERIFY("audit-verify"),
    AUDIT_ACCEPT_RESTORE("audit-accept-restore REASON", Word.REASON),
    ROTATE_EPOCH("rotate-epoch"),
    ERASURE_PROOF("erasure-proof CARD", Word.CARD),
    COPY_DATABASE("copy-database"),
    BACKUP("backup FILE CERTIFICATES", "FILE does not exist yet, CERTIFICATES is a PEM file"),
    RESTORE("restore ARCHIVE KEY", "ARCHIVE is a file of nes backup, KEY a private key (PEM)"),
    ACCEPT_RESTORE("accept-restore REASON [LIST]", Word.REASON + ", LIST a revocation list (DER or PEM)"),
    READERS("readers"),
    CARD_INFO("card-info READER", Word.READER),
    TRIES("tries READER", Word.READER),
    VERIFY_READER("verify-reader READER", Word.READER),
    TRACE("trace READER on|off", Word.READER),
    REPLACE_PUK("replace-puk CARD", Word.CARD + ", the PUK is asked for: 4 to 16 digits"),
    COMMISSION_CARD(
            "commission-card READER",
            Word.READER + "; your name, the word SPEND, PIN and PUK of the test card are asked for"),
    DEAD_LETTERS("dead-letters"),
    RESEND("resend ID", "ID is one that nes dead-letters shows"),
    FIRST_ADMIN(
            "first-admin KIMLIK_NO [--name= --surname= --birth-date= --phone= --mail=]",
            "KIMLIK_NO is an identity number of 11 digits or a passport number; all options or none, the birth date like"
                    + " 1990-01-31, the phone like 5XXXXXXXXX"),
    ROLE(
            "role list|proposals|give|end|approve|reject|enrol [KIMLIK_NO|ID] [ROLE|REASON] [FIRST-DAY] [LAST-DAY]",
            "give and end take KIMLIK_NO and ROLE (CALL_CENTRE, BACK_OFFICE, ADMIN or AUDITOR), give also days like"
                    + " 2027-01-31; approve and reject take an ID of nes role proposals, enrol a KIMLIK_NO");

    private static final String ALL = "nes help lists all commands";

    private final String line;
    private final String formats;

    CommandUsage(String line) {
        this(line, "");
    }

    CommandUsage(String line, String formats) {
        this.line = line;
        this.formats = formats;
    }

    /** The command that these words begin with. */
    public static Optional<CommandUsage> of(List<String> arguments) {
        return Arrays.stream(values())
                .filter(usage -> !arguments.isEmpty() && usage.command().equals(arguments.get(0)))
                .findFirst();
    }

    public static List<String> lines(List<String> arguments) {
        return of(arguments)
                .map(usage -> usage.formats.isEmpty()
                        ? List.of("usage: nes " + usage.line)
                        : List.of("usage: nes " + usage.line, "       " + usage.formats))
                .orElseGet(() -> arguments.isEmpty()
                        ? List.of("usage: nes COMMAND; " + ALL)
                        : List.of("there is no command " + arguments.get(0) + "; " + ALL));
    }

    /** Whether as many words follow as the command needs. */
    public boolean fits(List<String> arguments) {
        List<String> words = Arrays.stream(line.split(" ")).skip(1).toList();
        long needed = words.stream().takeWhile(word -> !word.startsWith("[")).count();
        int given = arguments.size() - 1;
        return given >= needed && (given <= words.size());
    }

    private String command() {
        return line.split(" ", 2)[0];
    }

    private static final class Word {
        static final String CARD = "CARD is a Kart Seri Numarası such as 1234A5B67890";
        static final String READER = "READER is a reader's id or its PC/SC name, as nes readers shows them";
        static final String REASON = "REASON is a sentence in quotes";
    }
}
