package tr.nes.access.control.password;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import tr.nes.access.NewPasswordResult;
import tr.nes.holder.HolderView;

/**
 * Rejects sequences of neighbouring keys on the Turkish Q or F keyboard: rows, diagonals, back and forth, with few
 * jumps in between.
 */
final class KeyboardSequenceRule implements PasswordRule {

    private static final int KEYS_PER_JUMP = 4;
    private static final int CHARACTERS = 128;

    private static final List<BitSet> KEYBOARDS = List.of(
            neighbours("1234567890*-", "qwertyuıopğü", "asdfghjklşi,", "zxcvbnmöç."),
            neighbours("1234567890/-", "fgğıodrnhpqw", "uieaütkmlyşx", "jövcçzsb.,"));

    @Override
    public Optional<NewPasswordResult> flaw(char[] password, HolderView person) {
        char[] plain = LetterFolding.of(CharBuffer.wrap(password));
        try {
            boolean walk = KEYBOARDS.stream().anyMatch(keyboard -> isWalk(plain, keyboard));
            return walk ? Optional.of(NewPasswordResult.COMMON) : Optional.empty();
        } finally {
            Arrays.fill(plain, '\0');
        }
    }

    private static boolean isWalk(char[] plain, BitSet neighbours) {
        int jumps = 0;
        for (int i = 1; i < plain.length; i++) {
            jumps += neighbours.get(pair(plain[i - 1], plain[i])) ? 0 : 1;
        }
        return jumps <= plain.length / KEYS_PER_JUMP;
    }

    /** Each row is shifted half a key to the right of the one above it. */
    private static BitSet neighbours(String... rows) {
        BitSet pairs = new BitSet();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                connect(pairs, rows, row, column, row, column);
                connect(pairs, rows, row, column, row, column + 1);
                connect(pairs, rows, row, column, row + 1, column);
                connect(pairs, rows, row, column, row + 1, column - 1);
            }
        }
        return pairs;
    }

    private static void connect(BitSet pairs, String[] rows, int row, int column, int otherRow, int otherColumn) {
        if (otherRow < rows.length && otherColumn >= 0 && otherColumn < rows[otherRow].length()) {
            char[] keys = LetterFolding.of("" + rows[row].charAt(column) + rows[otherRow].charAt(otherColumn));
            pairs.set(pair(keys[0], keys[1]));
            pairs.set(pair(keys[1], keys[0]));
        }
    }

    private static int pair(char one, char other) {
        return one < CHARACTERS && other < CHARACTERS ? one * CHARACTERS + other : CHARACTERS * CHARACTERS;
    }
}
