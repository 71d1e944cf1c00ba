package tr.nes.cardconnector.pcsc;

import tr.nes.cardconnector.Atr;

/** The card at the start of a transaction, and its insertion count; see {@link InsertionCounter}. */
record CardInsertion(Atr atr, long insertion) {}
