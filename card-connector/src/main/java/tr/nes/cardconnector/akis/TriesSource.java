package tr.nes.cardconnector.akis;

import tr.nes.cardconnector.CardConnectorException;

/** A way to read the remaining tries. */
interface TriesSource {

    TriesQuestion question();

    /** Unknown if the card does not report them this way. */
    Tries read(Exchange card) throws CardConnectorException;
}
