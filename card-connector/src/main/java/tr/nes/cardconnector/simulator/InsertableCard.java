package tr.nes.cardconnector.simulator;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;

/** A card that can be inserted into a simulated reader. */
public interface InsertableCard extends CardChannel {

    /** The answer to reset; null for a mute card. */
    Atr atr();

    /** Power-on or reset: nothing is verified or selected afterwards. */
    void reset();
}
