package tr.nes.cardconnector.pcsc;

import tr.nes.cardconnector.Atr;

/** The card that a transaction began with, and which stay in its reader this is; see {@link InsertionCounter}. */
record CardInsertion(Atr atr, long insertion) {}
