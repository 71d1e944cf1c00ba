package tr.nes.access.control;

import java.util.Optional;
import tr.nes.access.NewWordResult;
import tr.nes.holder.HolderView;

/** One thing that a new security word must not be. */
@FunctionalInterface
interface WordRule {

    /** What is wrong with the word; empty if nothing. Keeps nothing of it. */
    Optional<NewWordResult> flaw(char[] word, HolderView person);
}
