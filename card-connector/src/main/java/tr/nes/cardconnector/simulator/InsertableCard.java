package tr.nes.cardconnector.simulator;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;

/** What can be put into a simulated reader. */
public interface InsertableCard extends CardChannel {

    /** The answer to reset; null for a mute card. */
    Atr atr();

    /** Power-on or reset: nothing is verified or selected any more. */
    void reset();
}
