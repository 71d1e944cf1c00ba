package tr.nes.access.control.password;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.access.NewPasswordResult;
import tr.nes.holder.HolderView;

/** Rejects the person's own name with few other characters, and any long part of the identity number or phone. */
final class PersonalDataRule implements PasswordRule {

    private static final int SHORTEST_NAME = 3;
    private static final int DIGITS = 7;
    private static final int ENOUGH_BESIDE = 6;

    @Override
    public Optional<NewPasswordResult> flaw(char[] password, HolderView person) {
        char[] plain = LetterFolding.of(CharBuffer.wrap(password));
        try {
            boolean own = isMostlyName(plain, person)
                    || holdsPieceOf(person.identityNumber().value(), plain)
                    || holdsPieceOf(person.phone().national(), plain);
            return own ? Optional.of(NewPasswordResult.OWN_DATA) : Optional.empty();
        } finally {
            Arrays.fill(plain, '\0');
        }
    }

    private static boolean isMostlyName(char[] plain, HolderView person) {
        boolean[] named = new boolean[plain.length];
        names(person).forEach(name -> {
            for (int at = find(plain, name, 0); at >= 0; at = find(plain, name, at + 1)) {
                Arrays.fill(named, at, at + name.length, true);
            }
        });
        int beside = 0;
        for (boolean part : named) {
            beside += part ? 0 : 1;
        }
        return beside < plain.length && beside < ENOUGH_BESIDE;
    }

    private static List<char[]> names(HolderView person) {
        String mailbox = person.mail() == null ? "" : person.mail().split("@")[0];
        return Stream.concat(Stream.of(person.fullName().split("[ '-]+")), Stream.of(mailbox))
                .map(LetterFolding::of)
                .filter(name -> name.length >= SHORTEST_NAME)
                .toList();
    }

    private static boolean holdsPieceOf(String digits, char[] plain) {
        for (int from = 0; from + DIGITS <= digits.length(); from++) {
            if (find(plain, digits.substring(from, from + DIGITS).toCharArray(), 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int find(char[] text, char[] part, int from) {
        for (int at = from; at + part.length <= text.length; at++) {
            if (Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        return -1;
    }
}
