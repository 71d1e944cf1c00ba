package tr.nes.access.control;

import java.util.Optional;
import tr.nes.access.NewWordResult;
import tr.nes.holder.HolderView;

/** 8 to 64 characters. */
final class WordLength implements WordRule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    @Override
    public Optional<NewWordResult> flaw(char[] word, HolderView person) {
        int length = Character.codePointCount(word, 0, word.length);
        if (length < SHORTEST) {
            return Optional.of(NewWordResult.TOO_SHORT);
        }
        return length > LONGEST ? Optional.of(NewWordResult.TOO_LONG) : Optional.empty();
    }
}
