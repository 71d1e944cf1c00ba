package tr.nes.cardconnector.simulator;

import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardChannel;

/** What can be put into a simulated reader. */
public interface InsertableCard extends CardChannel {

    /** The answer to reset; null for a mute card. */
    Atr atr();

    /** As if power were cut: whatever was verified is forgotten, counters stay. */
    void reset();
}
